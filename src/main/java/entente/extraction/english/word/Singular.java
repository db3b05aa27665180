package entente.extraction.english.word;

import java.util.Locale;
import java.util.Map;

/** Forms the singular of nouns. */
public final class Singular {
    private static final Map<String, String> IRREGULAR = Map.of(
            "memoranda",
            "memorandum",
            "cities",
            "city",
            "treaties",
            "treaty",
            "alliances",
            "alliance",
            "leases",
            "lease");

    private Singular() {}

    /** {@return the singular of the noun, in the same case} */
    public static String of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return IRREGULAR.get(lower);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && lower.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
