package entente.extraction.english.name;

import entente.document.Passage;
import entente.extraction.english.word.Token;
import java.util.List;
import java.util.Map;

/**
 * A passage with tokens and names.
 *
 * @param tokens words and punctuation marks in order
 * @param names spans of names in order, without overlap
 * @param nested places within the names of their governments and monarchs, by index of the name
 */
public record TaggedSentence(Passage passage, List<Token> tokens, List<NameSpan> names, Map<Integer, NameSpan> nested) {
    TaggedSentence(Passage passage, List<Token> tokens, List<NameSpan> names) {
        this(passage, tokens, names, Map.of());
    }

    /** {@return the same sentence with these names, without places within them} */
    public TaggedSentence with(List<NameSpan> others) {
        return new TaggedSentence(passage, tokens, List.copyOf(others));
    }

    /** {@return the words of a span, with one space where the document has white space} */
    public String text(NameSpan span) {
        return span.text(tokens);
    }
}
