package entente.document.text;

import java.util.regex.Pattern;

/** Tells by its look what a line of a text is: a sentence of the body, a headline, or neither. */
public class Line {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？؟۔][\"'”’»)\\]」』]*", Pattern.DOTALL);
    private static final Pattern STOP = Pattern.compile(".*[.。۔:;,][\"'”’»)\\]]*", Pattern.DOTALL);
    private static final Pattern WORD_GAP = Pattern.compile("\\s+");

    /** One Chinese or Japanese character says about as much as half a word of English. */
    private static final int CHARACTERS_PER_WORD = 2;

    private Line() {}

    /** {@return whether the line is, or holds, a sentence of running text} */
    public static boolean isSentence(String line) {
        int words = words(line);
        return words >= 6 && SENTENCE_END.matcher(line).matches() || words >= 25;
    }

    /** {@return whether the line could be the headline of an article} */
    public static boolean isHeadline(String line) {
        return words(line) >= 4 && mayBeTitle(line);
    }

    /** {@return whether the line is short and does not end like a sentence; questions and exclamations may be titles} */
    public static boolean mayBeTitle(String line) {
        return line.length() <= 200
                && words(line) < 30
                && CleanText.hasLetter(line)
                && !STOP.matcher(line).matches();
    }

    /** {@return the number of words, or of what amounts to one in scripts without blanks} */
    public static int words(String line) {
        if (line.isBlank()) {
            return 0;
        }
        long ideographs = line.codePoints().filter(Character::isIdeographic).count();
        return WORD_GAP.split(line.strip()).length + (int) ideographs / CHARACTERS_PER_WORD;
    }
}
