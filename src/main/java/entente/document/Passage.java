package entente.document;

/**
 * A sentence of a document.
 *
 * @param index its place among the document's passages, from 0
 * @param start offset of its first character in the document's text, in UTF-16 units
 * @param end offset behind its last character
 */
public record Passage(int index, int start, int end) {
    /** Checks that the passage holds at least one character. */
    public Passage {
        if (index < 0 || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A passage must not be empty, was %d: %d-%d".formatted(index, start, end));
        }
    }
}
