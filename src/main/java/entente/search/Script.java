package entente.search;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Properties of scripts that matter for names. */
final class Script {
    /** Scripts without spaces between words. */
    private static final Set<UnicodeScript> UNPARTED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Script() {}

    /** {@return whether the script of the character has no spaces between words} */
    static boolean isUnparted(int point) {
        return point > 0x0E00 && UNPARTED.contains(UnicodeScript.of(point));
    }

    /** {@return whether the character is a letter of a script other than Latin} */
    static boolean isForeign(int point) {
        return point > 0x7F && Character.isLetter(point) && UnicodeScript.of(point) != UnicodeScript.LATIN;
    }

    /** {@return the lower-case text with umlauts written as two letters, such as "ae"} */
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

    /**
     * Appends a lower-case letter. Letters without a decomposition that have a common ASCII form are written in that
     * form.
     */
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
