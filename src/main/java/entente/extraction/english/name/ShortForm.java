package entente.extraction.english.name;

import entente.extraction.english.word.Token;
import java.util.List;
import java.util.Locale;

/** Recognizes short forms of names in brackets, as in "World Health Organization (WHO)". */
public final class ShortForm {
    private static final int LONGEST_ACRONYM = 8;

    private ShortForm() {}

    /** {@return whether the word can be a short form of the name: an acronym, or a subsequence of its letters} */
    static boolean isShortFor(String word, String name) {
        if (word.length() < 2 || word.equals(name)) {
            return false;
        }
        boolean acronym = word.length() <= LONGEST_ACRONYM
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetterOrDigit)
                && word.chars().anyMatch(Character::isLetter);
        return acronym || isSubsequence(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    /** {@return whether the name is followed by a short form of it in brackets} */
    public static boolean follows(List<Token> tokens, NameSpan name) {
        int open = name.to();
        return open + 2 < tokens.size()
                && tokens.get(open).text().equals("(")
                && tokens.get(open + 2).text().equals(")")
                && tokens.get(open + 1).capitalized()
                && isShortFor(tokens.get(open + 1).text(), name.text(tokens));
    }

    private static boolean isSubsequence(String word, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < word.length(); i++) {
            if (name.charAt(i) == word.charAt(at)) {
                at++;
            }
        }
        return at == word.length() && name.charAt(0) == word.charAt(0);
    }
}
