package entente.search;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What scripts differ in where names are concerned. */
final class Script {
    /** Scripts that put no gaps between words. */
    private static final Set<UnicodeScript> UNPARTED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Script() {}

    /** {@return whether the script of that character puts no gaps between words} */
    static boolean isUnparted(int point) {
        return point > 0x0E00 && UNPARTED.contains(UnicodeScript.of(point));
    }

    /** {@return whether that is a letter of another script than the Latin} */
    static boolean isForeign(int point) {
        return point > 0x7F && Character.isLetter(point) && UnicodeScript.of(point) != UnicodeScript.LATIN;
    }

    /** {@return lower-case text with umlauts as on a typewriter without them} */
    static String writeOutUmlauts(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case 'ä' -> plain.append("ae");
                case 'ö', 'ø' -> plain.append("oe");
                case 'ü' -> plain.append("ue");
                case 'å' -> plain.append("aa");
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }

    /** Appends a lower-case letter; those that are no accented letters but have a usual ASCII form in that form. */
    static void appendPlain(StringBuilder text, int letter) {
        switch (letter) {
            case 'ß' -> text.append("ss");
            case 'æ' -> text.append("ae");
            case 'œ' -> text.append("oe");
            case 'þ' -> text.append("th");
            case 'ø' -> text.append('o');
            case 'đ', 'ð', 'ɖ' -> text.append('d');
            case 'ł', 'ƚ' -> text.append('l');
            case 'ħ' -> text.append('h');
            case 'ŧ' -> text.append('t');
            case 'ŋ' -> text.append('n');
            case 'ı', 'ɨ' -> text.append('i');
            case 'ə', 'ɛ' -> text.append('e');
            case 'ɓ' -> text.append('b');
            case 'ɗ' -> text.append('d');
            case 'ƙ', 'ĸ' -> text.append('k');
            case 'ƴ' -> text.append('y');
            case 'ς' -> text.append('σ');
            default -> text.appendCodePoint(letter);
        }
    }
}
