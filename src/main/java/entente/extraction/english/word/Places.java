package entente.extraction.english.word;

import entente.ontology.ListFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cities, provinces and regions of the world from GeoNames. A match is only a hint, because words such as "Nice",
 * "Jordan" and "Victoria" are in the list too.
 */
public final class Places {
    private static final int LONGEST_NAME = 5;

    private final Map<String, String> countries = new HashMap<>();

    /** Reads the lists from the class path. */
    Places() {
        for (String file : List.of("places.tsv", "regions.tsv")) {
            for (String line : ListFile.lines("/extraction/" + file)) {
                String[] cells = line.split("\t", -1);
                countries.put(plain(cells[0]), cells[1]);
            }
        }
    }

    /** {@return the two-letter country code of the best known place with that name; "" for a large region} */
    public Optional<String> countryOf(String name) {
        return Optional.ofNullable(countries.get(plain(name)));
    }

    /** {@return the number of tokens of the longest place name that starts at that token, or 0} */
    public int match(List<Token> tokens, int from) {
        if (!Character.isUpperCase(tokens.get(from).text().codePointAt(0))) {
            return 0;
        }
        return Tokens.longestPhrase(tokens, from, LONGEST_NAME, phrase -> countries.containsKey(plain(phrase)));
    }

    /** {@return the name without diacritics, which newspapers often leave out, such as "Malmo" for "Malmö"} */
    private static String plain(String name) {
        boolean ascii = name.chars().allMatch(each -> each < 128);
        return ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’ʻ]", "");
    }
}
