package entente.extraction.english.name;

import entente.extraction.english.word.Token;
import entente.ontology.EntityType;
import java.util.List;

/**
 * A sequence of tokens that is a name.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
public record NameSpan(EntityType type, int from, int to) {
    boolean overlaps(NameSpan other) {
        return from < other.to && other.from < to;
    }

    /** {@return whether this span contains the other one} */
    boolean holds(NameSpan other) {
        return from <= other.from && other.to <= to;
    }

    int length() {
        return to - from;
    }

    /** {@return the words of the span, with one space where the document has white space} */
    public String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(gap ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
