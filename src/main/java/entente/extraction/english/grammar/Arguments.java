package entente.extraction.english.grammar;

import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the arguments of verbs and nouns, including implicit ones: the subject of "to sign" in "plans to sign", of
 * "after signing" and of the second of two verbs, and the antecedents of "which" and of participles.
 */
public final class Arguments {
    private static final int DEEPEST = 6;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask", "urge", "invite", "allow", "help", "enable", "order", "tell", "persuade", "encourage", "call");

    private static final Set<String> OCCASIONS =
            Set.of("during", "on", "at", "in", "after", "following", "before", "ahead", "for");
    private static final Set<String> TRAVELLERS =
            Set.of("delegation", "team", "group", "mission", "leader", "minister", "president", "official", "envoy");

    private final SyntaxTree tree;

    Arguments(SyntaxTree tree) {
        this.tree = tree;
    }

    /**
     * {@return the nodes that a path leads to} Steps are {@code subj}, {@code obj}, {@code poss}, {@code mod} (a
     * modifier before the noun), {@code appos}, {@code self}, {@code verb} (the governing verb), {@code pred} (the
     * predicate of a subject), {@code occasion} (the verb in "said during the talks"), {@code complement} ("elected
     * president", "named as envoy"), {@code adverb} ("there"), {@code clause} (of a noun, as in "talks chaired by"), a
     * preposition, or a filter: {@code person} (a person or group that can travel) or {@code bare} (a verb without an
     * object).
     */
    public Set<Integer> follow(int node, List<String> steps) {
        Set<Integer> nodes = Set.of(node);
        for (String step : steps) {
            Set<Integer> next = new LinkedHashSet<>();
            nodes.forEach(each -> next.addAll(step(each, step)));
            nodes = next;
        }
        return nodes;
    }

    private List<Integer> step(int node, String step) {
        return switch (step) {
            case "self" -> List.of(node);
            case "subj" -> subjects(node, 0);
            case "obj" -> objects(node, 0);
            case "poss" -> tree.children(node, "nmod:poss");
            case "mod" -> tree.children(node, "compound", "amod", "nmod:poss");
            case "appos" -> tree.children(node, "appos");
            case "verb" -> verb(node);
            case "pred" -> predicate(node);
            case "person" -> isTraveller(node) ? List.of(node) : List.of();
            case "complement" -> complements(node);
            case "adverb" -> tree.children(node, "advmod");
            case "bare" -> tree.has(node, "obj") || tree.isPassive(node) ? List.of() : List.of(node);
            case "clause" -> tree.children(node, "acl", "acl:relcl");
            case "occasion" -> occasion(node);
            default -> prepositional(node, step);
        };
    }

    /** {@return the verb of an action on that occasion, as in "said during the talks"} */
    private List<Integer> occasion(int node) {
        int head = tree.head(node);
        return head >= 0 && tree.isVerb(head) && OCCASIONS.contains(tree.preposition(node)) ? List.of(head) : List.of();
    }

    /** Whether the node is a person or a group of travellers, as in "a delegation from Chile". */
    private boolean isTraveller(int node) {
        Unit unit = tree.unit(node);
        return unit.isWord()
                ? TRAVELLERS.contains(tree.lemma(node))
                : unit.chunks().stream().anyMatch(chunk -> chunk.kind() == Chunk.PERSON);
    }

    /** {@return the complements of the verb, as in "elected president" or "named as envoy"} */
    private List<Integer> complements(int verb) {
        return tree.children(verb, "obj", "xcomp", "obl").stream()
                .filter(child ->
                        !tree.hasLabel(child, "obl") || tree.preposition(child).equals("as"))
                .toList();
    }

    /** {@return the verb that governs a noun, directly or through other nouns} */
    private List<Integer> verb(int node) {
        int head = tree.head(node);
        for (int i = 0; i < DEEPEST && head >= 0; i++) {
            if (tree.isVerb(head)) {
                return List.of(head);
            }
            head = tree.head(head);
        }
        return List.of();
    }

    /** {@return the predicate of a noun, as in "its twin towns are" or "the members include"} */
    private List<Integer> predicate(int node) {
        if (!tree.hasLabel(node, "nsubj") || tree.head(node) < 0) {
            return List.of();
        }
        int head = tree.head(node);
        return tree.isVerb(head) ? tree.children(head, "obj") : List.of(head);
    }

    /** {@return the subjects of a verb or of a predicate noun} */
    List<Integer> subjects(int node, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (!tree.isVerb(node)) {
            return subjectsOfNoun(node, depth);
        }
        if (tree.isPassive(node)) {
            return prepositional(node, "by");
        }
        return surfaceSubjects(node, depth);
    }

    private List<Integer> subjectsOfNoun(int node, int depth) {
        List<Integer> subjects = relativesResolved(node, tree.children(node, "nsubj"));
        if (!subjects.isEmpty()) {
            return subjects;
        }
        int head = tree.head(node);
        if (head < 0) {
            return List.of();
        }
        if (tree.hasLabel(node, "appos")) {
            return List.of(head);
        }
        boolean predicate = tree.hasLabel(node, "xcomp", "obj", "obl") && tree.isVerb(head);
        if (predicate && tree.preposition(node).isEmpty()
                || predicate && tree.preposition(node).equals("as")) {
            return surfaceSubjects(head, depth + 1);
        }
        return tree.hasLabel(node, "conj") ? subjectsOfNoun(head, depth + 1) : List.of();
    }

    /** {@return the explicit or implicit grammatical subjects of an active or passive verb} */
    private List<Integer> surfaceSubjects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> own = relativesResolved(verb, tree.children(verb, "nsubj", "nsubj:pass"));
        int head = tree.head(verb);
        if (!own.isEmpty() || head < 0) {
            return own;
        }
        return switch (tree.label(verb)) {
            case "conj", "advcl", "parataxis", "dep" ->
                tree.isVerb(head) ? surfaceSubjects(head, depth + 1) : subjectsOfLooseVerb(head, depth + 1);
            case "xcomp", "ccomp" -> {
                boolean control = OBJECT_CONTROL.contains(tree.lemma(head)) && tree.has(head, "obj");
                yield control
                        ? tree.children(head, "obj")
                        : tree.isVerb(head) ? surfaceSubjects(head, depth + 1) : subjectsOfNoun(head, depth + 1);
            }
            case "acl", "acl:relcl" ->
                tree.hasTag(verb, "VBG") || tree.label(verb).equals("acl:relcl")
                        ? List.of(head)
                        : ownersOf(head, depth);
            default -> List.of();
        };
    }

    /**
     * {@return the subjects of a verb that is loosely attached to a noun} These are the subjects of the noun, or a name
     * that the parser left without a verb, as in "Ada Byron, who had a cold, spoke".
     */
    private List<Integer> subjectsOfLooseVerb(int noun, int depth) {
        List<Integer> subjects = subjectsOfNoun(noun, depth);
        int name = isRelative(noun) && tree.head(noun) >= 0 ? tree.head(noun) : noun;
        return subjects.isEmpty() && tree.unit(name).isThing() ? List.of(name) : subjects;
    }

    /** {@return the owners of a noun, as in "its plan to sign", otherwise the subjects of its verb} */
    private List<Integer> ownersOf(int noun, int depth) {
        List<Integer> owners = tree.children(noun, "nmod:poss");
        return owners.isEmpty() && tree.hasLabel(noun, "obj", "obl") && tree.head(noun) >= 0
                ? surfaceSubjects(tree.head(noun), depth + 1)
                : owners;
    }

    /** {@return the objects of a verb} */
    List<Integer> objects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (tree.isPassive(verb)) {
            return tree.label(verb).equals("acl") && tree.head(verb) >= 0
                    ? List.of(tree.head(verb))
                    : surfaceSubjects(verb, depth);
        }
        List<Integer> own = relativesResolved(verb, tree.children(verb, "obj"));
        if (!own.isEmpty()) {
            return own;
        }
        if (tree.label(verb).equals("acl:relcl") && tree.has(verb, "nsubj") && tree.head(verb) >= 0) {
            boolean subjectIsRelative = tree.children(verb, "nsubj").stream().anyMatch(this::isRelative);
            return subjectIsRelative ? List.of() : List.of(tree.head(verb));
        }
        return tree.children(verb, "conj").stream()
                .filter(tree::isVerb)
                .findFirst()
                .map(next -> tree.children(next, "obj"))
                .orElse(List.of());
    }

    private boolean isRelative(int node) {
        return RELATIVES.contains(tree.unit(node).text().toLowerCase(Locale.ROOT));
    }

    private List<Integer> relativesResolved(int verb, List<Integer> nodes) {
        return nodes.stream()
                .map(node -> isRelative(node) && tree.head(verb) >= 0 && !tree.isVerb(tree.head(verb))
                        ? tree.head(verb)
                        : node)
                .toList();
    }

    /** {@return the nodes that the preposition attaches to the node or to a coordinated verb} */
    private List<Integer> prepositional(int node, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(node)) {
            boolean tied =
                    tree.label(child).startsWith("obl") || tree.label(child).startsWith("nmod");
            if (tied && tree.preposition(child).equalsIgnoreCase(preposition)) {
                found.add(child);
            }
        }
        if (found.isEmpty() && tree.isVerb(node)) {
            for (int next : tree.children(node, "conj")) {
                if (tree.isVerb(next)) {
                    found.addAll(prepositional(next, preposition));
                }
            }
        }
        return found;
    }
}
