package entente.extraction;

import entente.document.Passage;
import java.util.List;
import java.util.Map;

/**
 * A passage cut into tokens, with the names that the recognizer saw.
 *
 * @param tokens words and marks in order
 * @param names spans of names, without overlap, in order
 * @param nested places within the names of their governments and monarchs, by the index of that name
 */
record TaggedSentence(Passage passage, List<Token> tokens, List<NameSpan> names, Map<Integer, NameSpan> nested) {
    TaggedSentence(Passage passage, List<Token> tokens, List<NameSpan> names) {
        this(passage, tokens, names, Map.of());
    }

    /** {@return the words of a span, with one space where the document has white space} */
    String text(NameSpan span) {
        return NameFinder.text(tokens, span);
    }
}
