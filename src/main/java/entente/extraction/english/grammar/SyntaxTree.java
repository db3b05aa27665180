package entente.extraction.english.grammar;

import entente.extraction.english.symbol.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The dependency tree of a condensed sentence, in basic Universal Dependencies (de Marneffe et al. 2021). The head of
 * the root is -1.
 */
public final class SyntaxTree {
    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "back", "away", "over");

    private final List<Unit> units;
    private final List<String> tags;
    private final List<String> lemmas;
    private final int[] heads;
    private final String[] labels;
    private final List<List<Integer>> children = new ArrayList<>();

    SyntaxTree(List<Unit> units, List<String> tags, List<String> lemmas, int[] heads, String[] labels) {
        this.units = units;
        this.tags = tags;
        this.lemmas = lemmas;
        this.heads = heads;
        this.labels = labels;
        units.forEach(unit -> children.add(new ArrayList<>()));
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
    }

    public int size() {
        return units.size();
    }

    public Unit unit(int node) {
        return units.get(node);
    }

    public String lemma(int node) {
        return lemmas.get(node);
    }

    /** {@return the verb with its particle, such as "call off"} */
    public String phrasal(int verb) {
        return children(verb, "compound:prt", "advmod").stream()
                .filter(child -> PARTICLES.contains(units.get(child).text()))
                .findFirst()
                .map(child -> lemmas.get(verb) + " " + units.get(child).text())
                .orElse(lemmas.get(verb));
    }

    /** {@return the head of the node, -1 for the root} */
    public int head(int node) {
        return heads[node];
    }

    public String label(int node) {
        return labels[node];
    }

    public boolean hasLabel(int node, String... any) {
        return Set.of(any).contains(labels[node]);
    }

    public boolean isVerb(int node) {
        return tags.get(node).startsWith("VB");
    }

    public boolean hasTag(int node, String tag) {
        return tags.get(node).equals(tag);
    }

    /** {@return the dependents with one of these labels in order; all dependents if no label is given} */
    public List<Integer> children(int node, String... any) {
        Set<String> wanted = Set.of(any);
        return children.get(node).stream()
                .filter(child -> wanted.isEmpty() || wanted.contains(labels[child]))
                .toList();
    }

    public boolean has(int node, String label) {
        return !children(node, label).isEmpty();
    }

    /** {@return whether the verb is passive, as in "was signed" or "an accord signed by"} */
    public boolean isPassive(int verb) {
        return has(verb, "nsubj:pass")
                || has(verb, "aux:pass")
                || hasTag(verb, "VBN") && labels[verb].equals("acl")
                || hasTag(verb, "VBN")
                        && labels[verb].equals("conj")
                        && !has(verb, "nsubj")
                        && heads[verb] >= 0
                        && isVerb(heads[verb])
                        && isPassive(heads[verb]);
    }

    /** {@return the preposition of the node in lower case, or an empty string} */
    public String preposition(int node) {
        return children.get(node).stream()
                .filter(child -> labels[child].equals("case"))
                .map(child -> units.get(child).text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
