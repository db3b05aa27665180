package entente.extraction;

import java.util.List;

/**
 * A part of a sentence that the parser sees as one word: a word, or a group of names with what only describes them.
 *
 * @param kind the letter of its chunks, or {@link #WORD}
 * @param from index of its first token
 * @param to index behind its last token
 * @param text its words, as the document writes them
 * @param chunks what it stands for; empty for a word that is no "his" or "their"
 */
record Unit(char kind, int from, int to, String text, List<Chunk> chunks) {
    static final char WORD = 'w';

    static Unit word(int index, Token token) {
        return new Unit(WORD, index, index + 1, token.text(), List.of());
    }

    static Unit of(Chunk chunk, String text) {
        return new Unit(chunk.kind(), chunk.from(), chunk.to(), text, List.of(chunk));
    }

    boolean isWord() {
        return kind == WORD;
    }

    /** {@return whether it names or means persons, organizations or places} */
    boolean isThing() {
        return !isWord() && chunks.get(0).isThing();
    }
}
