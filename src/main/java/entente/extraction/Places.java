package entente.extraction;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cities, provinces and regions of the world, after GeoNames. That a word can be a place is a hint and no proof: "Nice",
 * "Jordan" and "Victoria" are listed too.
 */
final class Places {
    private static final int LONGEST_NAME = 5;

    private final Map<String, String> countries = new HashMap<>();

    /** Reads the lists of the class path. */
    Places() {
        for (String file : List.of("places.tsv", "regions.tsv")) {
            for (String line : Resources.lines(file)) {
                String[] cells = line.split("\t", -1);
                countries.put(plain(cells[0]), cells[1]);
            }
        }
    }

    /** {@return the two-letter code of the country in which the best known place of that name lies; "" for a large region} */
    Optional<String> countryOf(String name) {
        return Optional.ofNullable(countries.get(plain(name)));
    }

    /** {@return how many tokens, beginning with that one, are the longest name of a place; 0 when none is} */
    int match(List<Token> tokens, int from) {
        if (!Character.isUpperCase(tokens.get(from).text().codePointAt(0))) {
            return 0;
        }
        int longest = 0;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
            phrase.append(i == from ? "" : " ").append(tokens.get(i).text());
            if (countries.containsKey(plain(phrase.toString()))) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    /** {@return the name without the marks that newspapers leave out: "Malmö" is "Malmo"} */
    private static String plain(String name) {
        boolean ascii = name.chars().allMatch(each -> each < 128);
        return ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’ʻ]", "");
    }
}
