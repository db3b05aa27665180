package entente.extraction;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of countries and of those who come from there. */
public final class Countries {
    private static final int LONGEST_NAME = 6;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    /** Reads the list of the class path. */
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

    /** {@return the country of that name, under the name that all its names share} */
    public Optional<String> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** {@return the country of which it is the capital} */
    Optional<String> ofCapital(String city) {
        String plain = Normalizer.normalize(city, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Optional.ofNullable(capitals.get(plain));
    }

    /** {@return the country that the adjective belongs to} */
    Optional<String> ofDemonym(String word) {
        return Optional.ofNullable(demonyms.get(word));
    }

    /** {@return how many tokens, beginning with that one, are the longest name of a country; 0 when none is} */
    int matchName(List<Token> tokens, int from) {
        return match(names, tokens, from);
    }

    /** {@return how many tokens, beginning with that one, are the longest demonym; 0 when none is} */
    int matchDemonym(List<Token> tokens, int from) {
        return match(demonyms, tokens, from);
    }

    private static int match(Map<String, String> forms, List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).capitalized()) {
            return 0;
        }
        int longest = 0;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
            phrase.append(i == from ? "" : " ").append(tokens.get(i).text());
            if (forms.containsKey(phrase.toString())) {
                longest = i - from + 1;
            }
        }
        return longest;
    }
}
