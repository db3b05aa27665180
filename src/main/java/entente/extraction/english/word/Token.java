package entente.extraction.english.word;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param text the text in the document
 * @param start offset of the first character in the text of the document
 * @param end offset after the last character
 */
public record Token(String text, int start, int end) {
    /** {@return whether it contains a capital letter at any position, as in {@code iPhone}} */
    public boolean capitalized() {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
