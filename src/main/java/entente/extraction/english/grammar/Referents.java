package entente.extraction.english.grammar;

import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.Unit;
import entente.extraction.english.word.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves a node to the entities that it denotes: the names of a group and of coordinated nodes, and the entities
 * behind "the government of", "a delegation from" or "the Chilean side".
 */
public final class Referents {
    private static final Set<String> LEADING = Set.of("lead", "head");

    private final SyntaxTree tree;
    private final NameClusters clusters;
    private final Lexicon standIns;

    /** {@code standIns} lists the nouns that stand for their owner, such as "government". */
    Referents(SyntaxTree tree, NameClusters clusters, Lexicon standIns) {
        this.tree = tree;
        this.clusters = clusters;
        this.standIns = standIns;
    }

    /** {@return the distinct names of the entities that the node denotes} */
    public List<String> of(int node) {
        Set<String> names = new LinkedHashSet<>();
        add(node, names, 0);
        return List.copyOf(names);
    }

    private void add(int node, Set<String> names, int depth) {
        if (depth > 5) {
            return;
        }
        Unit unit = tree.unit(node);
        if (unit.isThing() || unit.isWord() && !unit.chunks().isEmpty()) {
            unit.chunks().forEach(chunk -> names.addAll(chunk.names()));
        } else {
            names.addAll(indirect(node, depth));
        }
        tree.children(node, "conj").forEach(other -> add(other, names, depth + 1));
    }

    private List<String> indirect(int node, int depth) {
        Set<String> names = new LinkedHashSet<>();
        tree.children(node, "appos").forEach(named -> add(named, names, depth + 1));
        boolean standsIn = tree.unit(node).kind() == Chunk.TITLE
                || tree.unit(node).isWord() && standIns.holds("", tree.lemma(node));
        if (names.isEmpty() && standsIn) {
            for (int child : tree.children(node)) {
                boolean owner = tree.label(child).startsWith("nmod")
                        && (tree.label(child).equals("nmod:poss")
                                || Set.of("of", "from").contains(tree.preposition(child)));
                if (owner) {
                    add(child, names, depth + 1);
                } else if (tree.hasLabel(child, "amod", "compound")) {
                    names.addAll(entitiesOf(tree.unit(child)));
                } else if (tree.hasLabel(child, "acl") && LEADING.contains(tree.lemma(child))) {
                    tree.children(child, "obl").forEach(leader -> add(leader, names, depth + 1));
                }
            }
        }
        if (names.isEmpty() && tree.unit(node).isWord() && standIns.holds("named before it", tree.lemma(node))) {
            tree.children(node, "compound").stream()
                    .map(tree::unit)
                    .filter(Unit::isThing)
                    .forEach(name -> name.chunks().forEach(chunk -> names.addAll(chunk.names())));
        }
        return List.copyOf(names);
    }

    /** {@return the entities that a modifier denotes, as in "the Norwegian-Chilean council"} */
    private List<String> entitiesOf(Unit unit) {
        List<String> names = new ArrayList<>();
        for (Chunk chunk : unit.chunks()) {
            if (chunk.kind() == Chunk.DEMONYM) {
                Optional<String> country = clusters.country(chunk.value());
                country.ifPresent(names::add);
            } else if (chunk.isThing()) {
                names.addAll(chunk.names());
            }
        }
        return names;
    }
}
