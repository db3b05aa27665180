package entente.extraction;

/**
 * A word or mark of a sentence.
 *
 * @param text its characters as they stand in the document
 * @param start offset in the document's text
 * @param end offset behind it
 */
record Token(String text, int start, int end) {
    /** {@return whether it begins with a capital letter or holds one, as in {@code iPhone}} */
    boolean capitalized() {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
