package entente.extraction.english.model;

/** The case of a token, which the vocabulary does not have. The order is part of the trained model. */
enum WordShape {
    NONE,
    LOWER,
    CAPITALIZED,
    CAPITALS,
    MIXED,
    INITIAL,
    NUMBER,
    PUNCTUATION;

    static WordShape of(String token) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        if (upper + lower == 0) {
            return digits > 0 ? NUMBER : PUNCTUATION;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            return token.length() == 1 ? INITIAL : CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(token.charAt(0)) ? CAPITALIZED : MIXED;
    }
}
