package entente.identity.form;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two words are, in letters and in sound. */
public final class Similarity {
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.93;
    private static final double ALIKE_IN_SOUND = 0.8;
    private static final int SHORTEST = 4;

    private Similarity() {}

    /** {@return the sound of a word in Latin letters, empty if it has none} */
    public static String sound(String word) {
        String sound = new DoubleMetaphone().doubleMetaphone(word);
        return sound == null ? "" : sound;
    }

    /** {@return whether two words can be spellings of one} Short words differ by too little for that. */
    public static boolean areSpellings(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        double letters = LETTERS.apply(one, other);
        return letters >= ALIKE_IN_SOUND
                        && sound(one).equals(sound(other))
                        && !sound(one).isEmpty()
                || letters >= ALIKE && one.length() > SHORTEST + 1 && other.length() > SHORTEST + 1;
    }
}
