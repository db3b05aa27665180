package entente.extraction.english.grammar;

import entente.document.Document;
import entente.extraction.Quote;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.ontology.EdtfDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence with its grammar.
 *
 * @param encoded the same sentence encoded for rules over words
 */
public record ParsedSentence(
        EncodedSentence encoded, SyntaxTree tree, Arguments arguments, Referents referents, Assertion assertion) {

    /** {@return the text of the document from the first to the last of these nodes} */
    public Quote quote(Document document, Collection<Integer> nodes) {
        int from = nodes.stream().mapToInt(node -> tree.unit(node).from()).min().orElseThrow();
        int to = nodes.stream().mapToInt(node -> tree.unit(node).to()).max().orElseThrow();
        return encoded.quoteOfTokens(document, from, to);
    }

    /**
     * {@return the date that depends on one of these nodes, otherwise the only date of a sentence without semicolon}
     */
    public Optional<Integer> dateNode(Collection<Integer> nodes) {
        List<Integer> dates = IntStream.range(0, tree.size())
                .filter(node -> tree.unit(node).kind() == Chunk.DATE)
                .boxed()
                .toList();
        Optional<Integer> tied =
                dates.stream().filter(date -> dependsOn(date, nodes)).findFirst();
        boolean several = dates.size() != 1
                || IntStream.range(0, tree.size())
                        .anyMatch(node -> tree.unit(node).text().equals(";"));
        return tied.isPresent() || several ? tied : Optional.of(dates.get(0));
    }

    private boolean dependsOn(int date, Collection<Integer> nodes) {
        int at = date;
        for (int depth = 0; depth < 3 && at >= 0; depth++) {
            if (nodes.contains(at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** {@return the date of a date node} */
    public EdtfDate date(int node) {
        EdtfDate date = tree.unit(node).chunks().get(0).date();
        if (date == null) {
            throw new IllegalArgumentException(
                    "The node must be a date, was " + tree.unit(node).text());
        }
        return date;
    }
}
