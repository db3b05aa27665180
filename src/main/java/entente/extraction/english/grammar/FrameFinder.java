package entente.extraction.english.grammar;

import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Matches frames against the grammar of a sentence. */
public final class FrameFinder {
    private final List<Frame> frames;

    public FrameFinder(List<Frame> frames) {
        this.frames = frames;
    }

    /** {@return the matches, in the order of nodes and then of frames} */
    public List<FrameMatch> find(ParsedSentence sentence) {
        List<FrameMatch> matches = new ArrayList<>();
        for (int node = 0; node < sentence.tree().size(); node++) {
            for (Frame frame : frames) {
                if (fits(frame, sentence, node)) {
                    matches.add(match(frame, sentence, node));
                }
            }
        }
        return matches;
    }

    private static boolean fits(Frame frame, ParsedSentence sentence, int node) {
        SyntaxTree tree = sentence.tree();
        Unit unit = tree.unit(node);
        return (unit.isWord() || !unit.isThing())
                && holds(frame.words(), tree, node)
                && tree.isVerb(node) == frame.verb()
                && frame.conditions().entrySet().stream()
                        .allMatch(condition -> nodes(sentence, node, condition.getKey())
                                .anyMatch(found -> holds(condition.getValue(), tree, found)));
    }

    /**
     * Whether the node is one of the words. {@code TITLE} matches any title, {@code TWINNING} any sister-city noun, and
     * an event matches by its head noun.
     */
    private static boolean holds(Set<String> words, SyntaxTree tree, int node) {
        Unit unit = tree.unit(node);
        return switch (unit.kind()) {
            case Chunk.TITLE -> words.contains("TITLE");
            case Chunk.TWINNING -> words.contains("TWINNING");
            case Chunk.EVENT -> words.contains(headNoun(unit.text()));
            default -> words.contains(tree.lemma(node));
        };
    }

    /** {@return the head noun of a name, such as "forum" for "Second Danube Forum on Trade"} */
    static String headNoun(String name) {
        String head =
                name.toLowerCase(Locale.ROOT).split(" (?:of|on|for|in) ")[0].replaceAll(" [0-9]+$", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    private static Stream<Integer> nodes(ParsedSentence sentence, int node, List<List<String>> paths) {
        return paths.stream().flatMap(path -> sentence.arguments().follow(node, path).stream());
    }

    private static FrameMatch match(Frame frame, ParsedSentence sentence, int node) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        Set<Integer> nodes = new LinkedHashSet<>(Set.of(node));
        frame.conditions()
                .forEach((paths, lemmas) -> nodes(sentence, node, paths)
                        .filter(found -> holds(lemmas, sentence.tree(), found))
                        .forEach(nodes::add));
        frame.roles().forEach((role, paths) -> {
            Set<String> names = new LinkedHashSet<>();
            for (List<String> path : paths) {
                for (int found : sentence.arguments().follow(node, path)) {
                    List<String> entities = sentence.referents().of(found);
                    if (!entities.isEmpty()) {
                        names.addAll(entities);
                        nodes.add(found);
                    }
                }
            }
            roles.put(role, names);
        });
        return new FrameMatch(frame, node, roles, nodes);
    }

    /**
     * A match of a frame.
     *
     * @param node node of the verb or noun
     * @param roles the names of the entities in each role, possibly none
     * @param nodes all nodes of the sentence that belong to the match
     */
    public record FrameMatch(Frame frame, int node, Map<String, Set<String>> roles, Set<Integer> nodes) {
        public Set<String> role(String name) {
            return roles.getOrDefault(name, Set.of());
        }
    }
}
