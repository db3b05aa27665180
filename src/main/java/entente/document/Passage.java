package entente.document;

/**
 * A sentence of a document.
 *
 * @param index position among the passages of the document, from 0
 * @param start offset of the first character in the text of the document, in UTF-16 code units
 * @param end offset after the last character
 */
public record Passage(int index, int start, int end) {
    /** Checks that the passage has at least one character. */
    public Passage {
        if (index < 0 || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A passage must not be empty, was %d: %d-%d".formatted(index, start, end));
        }
    }
}
