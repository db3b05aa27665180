package entente.extraction.english.agreement;

import entente.extraction.english.word.Singular;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Normalizes and compares the nouns that texts use for agreements. */
public final class AgreementKind {
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "mou", "memorandum of understanding",
            "moc", "memorandum of cooperation",
            "moa", "memorandum of agreement",
            "loi", "letter of intent",
            "fta", "free trade agreement",
            "memorandum", "memorandum of understanding");
    private static final Set<String> GENERIC = Set.of("agreement", "deal", "accord", "pact", "arrangement", "document");

    private AgreementKind() {}

    /** {@return the kind in the singular and lower case, as in the annotated corpora} */
    public static String of(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
        int noun = words.contains(" of ") ? 0 : parts.length - 1;
        parts[noun] = Singular.of(parts[noun]).toLowerCase(Locale.ROOT);
        return String.join(" ", parts);
    }

    /** {@return the noun of a proper name, such as "Treaty" for "Blue River Treaty" and "Treaty of Friendship"} */
    static String nounOf(String name) {
        if (name.matches("(?i)(?:memorandum|memoranda|letters?) of .*")) {
            return String.join(" ", Arrays.stream(name.split(" ")).limit(3).toList());
        }
        String head = name.replaceAll(" (?:of|on|for|between) .*", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** {@return the kind of an agreement with these words, which may be a proper name} */
    public static String ofName(String words) {
        return of(isProperName(words) ? nounOf(words) : words);
    }

    /**
     * {@return whether the words are a proper name, not a common noun} A common noun can be capitalized, as in "Memorandum
     * of Understanding".
     */
    public static boolean isProperName(String words) {
        return Character.isUpperCase(words.charAt(0))
                && words.contains(" ")
                && !nounOf(words).equals(words);
    }

    /**
     * {@return whether two kinds can denote the same agreement, such as "MoU" and "memorandum of understanding"} A
     * generic kind such as "deal" is compatible with any kind.
     */
    public static boolean compatible(String one, String other) {
        String left = SHORT_FORMS.getOrDefault(one, one);
        String right = SHORT_FORMS.getOrDefault(other, other);
        return left.equals(right)
                || isTwinning(left) && isTwinning(right)
                || GENERIC.contains(left)
                || GENERIC.contains(right)
                || left.endsWith(" " + right)
                || right.endsWith(" " + left);
    }

    /** {@return whether the kind denotes a sister-city agreement} */
    static boolean isTwinning(String kind) {
        return kind.contains("sister")
                || kind.contains("twin")
                || kind.matches("(?:friendship|friendly|partner) (?:city|town|cities|towns).*");
    }

    /** {@return whether the kind is generic, so that another one is preferred} */
    static boolean generic(String kind) {
        return GENERIC.contains(kind);
    }
}
