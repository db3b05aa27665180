package entente.training;

/**
 * A part of a text.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
record Range(int start, int end) {
    boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }
}
