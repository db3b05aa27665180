package entente.extraction.english.grammar;

import entente.extraction.english.word.Lexicon;
import entente.ontology.Modality;
import java.util.Locale;
import java.util.Set;

/** Determines the modality of a statement: fact, hearsay, plan or denial. */
public final class Assertion {
    private static final Set<String> FUTURE =
            Set.of("will", "would", "shall", "may", "might", "could", "should", "must", "can", "'ll", "’ll");
    private static final Set<String> NEGATIVE = Set.of("not", "n't", "n’t", "never", "neither", "nor", "no");

    private final SyntaxTree tree;
    private final Lexicon attitudes;

    /** {@code attitudes} lists the verbs that plan, deny or report their complement. */
    Assertion(SyntaxTree tree, Lexicon attitudes) {
        this.tree = tree;
        this.attitudes = attitudes;
    }

    /** {@return the modality of a verb or noun} */
    public Modality of(int node) {
        Modality modality = Modality.STATED;
        int at = node;
        for (int depth = 0; at >= 0 && depth < 6; depth++) {
            modality = weaker(modality, own(at));
            int head = tree.head(at);
            if (head < 0) {
                break;
            }
            modality = weaker(modality, from(head, at));
            at = carries(at, head) ? head : -1;
        }
        return modality;
    }

    /** {@return the weaker of two modalities} A denial is weaker than a plan, as in "will not sign". */
    private static Modality weaker(Modality one, Modality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether the modality of the head also applies to the node. */
    private boolean carries(int node, int head) {
        return switch (tree.label(node)) {
            case "xcomp", "conj", "ccomp", "obj", "nsubj:pass" -> true;
            case "acl" -> tree.hasTag(node, "VB");
            case "advcl" -> tree.hasTag(node, "VBG") && tree.isVerb(head);
            case "nmod", "obl" -> attitudes.holds("planning nouns", tree.lemma(head)) || isNounOfAct(head);
            default -> false;
        };
    }

    private boolean isNounOfAct(int node) {
        return Set.of("signing", "conclusion", "signature", "ratification").contains(tree.lemma(node));
    }

    private Modality own(int node) {
        for (int child : tree.children(node)) {
            String word = tree.unit(child).text().toLowerCase(Locale.ROOT);
            boolean marks = tree.hasLabel(child, "advmod", "neg", "det", "cc:preconj", "cc");
            if (marks && NEGATIVE.contains(word)) {
                return Modality.DENIED;
            }
        }
        for (int child : tree.children(node, "aux", "mark", "advmod", "amod")) {
            String word = tree.unit(child).text().toLowerCase(Locale.ROOT);
            if (tree.hasLabel(child, "aux") && FUTURE.contains(word)
                    || tree.hasLabel(child, "mark")
                            && Set.of("if", "unless", "whether").contains(word)
                    || attitudes.holds("planned", word)) {
                return Modality.PLANNED;
            }
            if (attitudes.holds("reported", word)) {
                return Modality.REPORTED;
            }
        }
        return isBareInfinitive(node) ? Modality.PLANNED : Modality.STATED;
    }

    /**
     * Whether the node is an infinitive of purpose, as in "a plan to sign" or "met to sign". Such an action is only
     * planned, unless the governing verb implies that it was done.
     */
    private boolean isBareInfinitive(int node) {
        boolean to = tree.children(node, "mark", "aux").stream()
                .anyMatch(child -> tree.unit(child).text().equalsIgnoreCase("to"));
        int head = tree.head(node);
        boolean infinitive = tree.hasTag(node, "VB") || tree.has(node, "aux:pass");
        return to && infinitive && (head < 0 || !attitudes.holds("doing verbs", tree.lemma(head)));
    }

    private Modality from(int head, int node) {
        String lemma = tree.lemma(head);
        if (!tree.hasLabel(node, "xcomp", "ccomp", "obj", "acl", "nmod", "obl", "nsubj:pass")) {
            return Modality.STATED;
        }
        boolean clause = tree.hasLabel(node, "xcomp", "ccomp", "acl") || !tree.isVerb(node);
        if (clause && attitudes.holds("denying verbs", lemma)) {
            return Modality.DENIED;
        }
        if (clause && (attitudes.holds("planning verbs", lemma) || attitudes.holds("planning nouns", lemma))) {
            return Modality.PLANNED;
        }
        return tree.hasLabel(node, "ccomp") && attitudes.holds("reporting verbs", lemma)
                ? Modality.REPORTED
                : Modality.STATED;
    }
}
