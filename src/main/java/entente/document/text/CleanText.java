package entente.document.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings decoded text into the one form that every later stage counts in. */
public class CleanText {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028]");

    /** Control characters, and invisible ones that would only hide that two names are the same. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]");

    private CleanText() {}

    /** {@return the text in NFC, with line feeds as only line ends, without control characters} */
    public static String of(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace("\u2029", "\n\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        return Normalizer.normalize(withoutLoneSurrogates(visible), Normalizer.Form.NFC);
    }

    /** An unpaired surrogate is no character: nothing could store it. Encoding puts U+FFFD in its place. */
    private static String withoutLoneSurrogates(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    /** {@return the text on one line, with single blanks} */
    public static String line(String text) {
        return of(text).replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** {@return whether the text holds anything that could be read} */
    public static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
