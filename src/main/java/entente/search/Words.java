package entente.search;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words: sequences of letters, digits and their marks. Apostrophes join words ("O'Neil" is "oneil"),
 * and dots join single letters ("U.S.A." is "usa"). Latin letters next to Chinese characters form a separate word.
 * Invisible characters such as direction marks and zero-width joiners are ignored.
 */
final class Words {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int behindApostrophe;
    private final int[] text;

    private Words(int[] text) {
        this.text = text;
    }

    static List<Word> cut(String text) {
        String plain = COMPATIBLE.normalize(WholeText.of(text)).toLowerCase(Locale.ROOT);
        Words words = new Words(plain.codePoints().toArray());
        words.cut();
        return words.words;
    }

    private void cut() {
        for (int at = 0; at < text.length; at++) {
            int point = text[at];
            if (isOfWord(point)) {
                if (!word.isEmpty() && isMark(point)) {
                    word.appendCodePoint(point);
                } else if (!isMark(point)) {
                    if (!word.isEmpty()
                            && Script.isUnparted(word.codePointBefore(word.length())) != Script.isUnparted(point)) {
                        finish();
                    }
                    word.appendCodePoint(point);
                }
            } else if (isApostrophe(point)) {
                behindApostrophe = word.length();
            } else if (!(point == '.' && isInitial(at - 1) && isInitial(at + 1))
                    && Character.getType(point) != Character.FORMAT) {
                finish();
            }
        }
        finish();
    }

    private void finish() {
        if (!word.isEmpty()) {
            Word cut = Word.of(word.toString(), behindApostrophe);
            if (!cut.spellings().isEmpty()) {
                words.add(cut);
            }
            word.setLength(0);
        }
        behindApostrophe = 0;
    }

    /** {@return whether there is a single letter at this place} */
    private boolean isInitial(int at) {
        return isLetter(at) && !isLetter(at - 1) && !isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at]);
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == '‘' || point == 'ʼ' || point == '`';
    }
}
