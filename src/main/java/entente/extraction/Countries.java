package entente.extraction;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names, demonyms and capitals of countries. */
public final class Countries {
    private static final int LONGEST_NAME = 6;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    /** Reads the lists from the class path. */
    public Countries() {
        for (String line : Resources.lines("countries.tsv")) {
            String[] cells = line.split("\t", -1);
            names.put(cells[0], cells[0]);
            fill(names, cells[1], cells[0]);
            fill(demonyms, cells[2], cells[0]);
        }
        for (String line : Resources.lines("capitals.tsv")) {
            String[] cells = line.split("\t", -1);
            capitals.put(cells[1], cells[0]);
        }
    }

    private static void fill(Map<String, String> map, String forms, String country) {
        for (String form : forms.split(";")) {
            if (!form.isEmpty()) {
                map.put(form, country);
            }
        }
    }

    /** {@return the canonical name of the country with that name, or empty if there is none} */
    public Optional<String> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** {@return the country with that capital, or empty if there is none} */
    Optional<String> ofCapital(String city) {
        String plain = Normalizer.normalize(city, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Optional.ofNullable(capitals.get(plain));
    }

    /** {@return the country of that demonym, or empty if there is none} */
    Optional<String> ofDemonym(String word) {
        return Optional.ofNullable(demonyms.get(word));
    }

    /** {@return the number of tokens of the longest country name that starts at that token, or 0} */
    int matchName(List<Token> tokens, int from) {
        return match(names, tokens, from);
    }

    /** {@return the number of tokens of the longest demonym that starts at that token, or 0} */
    int matchDemonym(List<Token> tokens, int from) {
        return match(demonyms, tokens, from);
    }

    private static int match(Map<String, String> forms, List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).capitalized()) {
            return 0;
        }
        return Tokens.longestPhrase(tokens, from, LONGEST_NAME, forms::containsKey);
    }
}
