package entente.extraction.english.symbol;

import entente.extraction.english.word.Token;
import java.util.List;

/**
 * A part of a sentence that the parser treats as one word: a word, or a group of names with their descriptions.
 *
 * @param kind letter of its chunks, or {@link #WORD}
 * @param from index of the first token
 * @param to index after the last token
 * @param text its words in the document
 * @param chunks the chunks of the unit; empty for a word, except for "his" and "their"
 */
public record Unit(char kind, int from, int to, String text, List<Chunk> chunks) {
    public static final char WORD = 'w';

    static Unit word(int index, Token token) {
        return new Unit(WORD, index, index + 1, token.text(), List.of());
    }

    static Unit of(Chunk chunk, String text) {
        return new Unit(chunk.kind(), chunk.from(), chunk.to(), text, List.of(chunk));
    }

    public boolean isWord() {
        return kind == WORD;
    }

    /** {@return whether it denotes persons, organizations or places} */
    public boolean isThing() {
        return !isWord() && chunks.get(0).isThing();
    }
}
