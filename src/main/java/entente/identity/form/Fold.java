package entente.identity.form;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names: case, accents, scripts and punctuation do not count. */
public final class Fold {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern DOTS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:\\p{L}\\.\\s?){2,}|\\p{L}\\.\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʻ´]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Fold() {}

    /** {@return the words in Latin letters without accents, in lower case, with one space between them} */
    public static String words(String text) {
        String plain = APOSTROPHES.matcher(isAscii(text) ? text : latin(text)).replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** {@return the same, with the dots of acronyms dropped, and "and" for an ampersand} */
    public static String title(String text) {
        String joined = text.indexOf('.') < 0
                ? text
                : DOTS.matcher(text)
                        .replaceAll(acronym -> acronym.group().replaceAll("[.\\s]", "")
                                + (acronym.group().endsWith(" ") ? " " : ""));
        return words(joined.indexOf('&') < 0 ? joined : joined.replace("&", " and "));
    }

    private static String latin(String text) {
        return LATIN.transliterate(text);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }
}
