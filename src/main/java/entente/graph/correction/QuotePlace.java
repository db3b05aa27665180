package entente.graph.correction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where words stand in a text.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last one
 */
public record QuotePlace(int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** {@return where the words stand, whatever the white space; of several places, the one nearest to an offset} */
    public static Optional<QuotePlace> find(String text, String words, int near) {
        String flat = words.strip();
        if (flat.isEmpty()) {
            return Optional.empty();
        }
        if (near >= 0 && text.startsWith(words, near)) {
            return Optional.of(new QuotePlace(near, near + words.length()));
        }
        String pattern = Arrays.stream(flat.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .results()
                .min((one, other) -> Integer.compare(Math.abs(one.start() - near), Math.abs(other.start() - near)))
                .map(place -> new QuotePlace(place.start(), place.end()));
    }

    /** {@return how many of the words of both texts stand in both, from 0 to 1} */
    public static double overlap(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        int all = left.size() + right.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
