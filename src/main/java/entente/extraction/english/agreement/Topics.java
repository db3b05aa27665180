package entente.extraction.english.agreement;

import entente.document.Document;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SyntaxTree;
import entente.extraction.english.word.CalendarWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the topics of an agreement, in the words of its sentence. */
final class Topics {
    private static final Set<String> FRAMES = Set.of(
            "field",
            "fields",
            "area",
            "areas",
            "sector",
            "sectors",
            "domain",
            "domains",
            "cooperation",
            "co-operation",
            "collaboration",
            "establishment",
            "number");

    private Topics() {}

    /** {@return the topics of the node and of coordinated nodes} Phrases such as "the field of" are skipped. */
    static List<String> of(Document document, ParsedSentence sentence, int node) {
        SyntaxTree tree = sentence.tree();
        if (FRAMES.contains(tree.unit(node).text())) {
            for (int inner : tree.children(node, "nmod")) {
                if (tree.unit(inner).isWord() && Set.of("of", "in", "on").contains(tree.preposition(inner))) {
                    return of(document, sentence, inner);
                }
            }
        }
        List<String> topics = new ArrayList<>();
        for (int each : coordinated(tree, node)) {
            int from = tree.children(each, "compound", "amod").stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(each);
            topics.add(sentence.quote(document, List.of(Math.min(from, each), each))
                    .text());
        }
        return topics;
    }

    private static List<Integer> coordinated(SyntaxTree tree, int node) {
        List<Integer> all = new ArrayList<>(List.of(node));
        all.removeIf(each -> CalendarWords.holds(tree.unit(each).text()));
        tree.children(node, "conj").stream()
                .filter(next -> tree.unit(next).isWord())
                .forEach(all::add);
        return all;
    }
}
