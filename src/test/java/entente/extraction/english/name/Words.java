package entente.extraction.english.name;

import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.List;

/** Tokens for tests. */
final class Words {
    private Words() {}

    /** {@return the tokens of a text in which blanks divide them} */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(word, start, start + word.length()));
            start += word.length() + 1;
        }
        return tokens;
    }
}
