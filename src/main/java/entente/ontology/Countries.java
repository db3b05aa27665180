package entente.ontology;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names, demonyms, capitals and codes of countries. */
public final class Countries {
    /** The most words of a name or demonym. */
    public static final int LONGEST_NAME = 6;

    private static final Pattern GOVERNMENT =
            Pattern.compile("(.+?)(?: ?['’]s)? (?:federal )?[Gg]overnments?", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> codes = codes();

    /** Reads the lists from the class path. */
    public Countries() {
        for (String line : ListFile.lines("/ontology/countries.tsv")) {
            String[] cells = line.split("\t", -1);
            names.put(cells[0], cells[0]);
            fill(names, cells[1], cells[0]);
            fill(demonyms, cells[2], cells[0]);
        }
        for (String line : ListFile.lines("/ontology/capitals.tsv")) {
            String[] cells = line.split("\t", -1);
            capitals.put(cells[1], cells[0]);
        }
    }

    /** {@return the ISO 3166 codes of all countries that have one, by canonical name} */
    public static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String line : ListFile.lines("/ontology/country-codes.tsv")) {
            String[] cells = line.split("\t", -1);
            codes.put(cells[0], cells[1]);
        }
        return codes;
    }

    /** {@return the canonical name of the country with that ISO 3166 code, in any case, or empty if there is none} */
    public Optional<String> ofCode(String code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(code))
                .map(Map.Entry::getKey)
                .findFirst();
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
        return Optional.ofNullable(names.get(straight(name)));
    }

    /** {@return the country of that government, as in "Utopian Government" and "Utopia's government", or empty if it is none} */
    public Optional<String> governed(String name) {
        Matcher government = GOVERNMENT.matcher(name);
        if (!government.matches()) {
            return Optional.empty();
        }
        String owner = government.group(1);
        return ofDemonym(owner).or(() -> named(owner));
    }

    private static String straight(String name) {
        return name.replace('’', '\'');
    }

    /** {@return the country with that capital, or empty if there is none} */
    public Optional<String> ofCapital(String city) {
        String plain = Normalizer.normalize(city, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Optional.ofNullable(capitals.get(plain));
    }

    /** {@return the country of that demonym, or empty if there is none} */
    public Optional<String> ofDemonym(String word) {
        return Optional.ofNullable(demonyms.get(word));
    }

    /** {@return whether it is a name of a country} */
    public boolean isName(String phrase) {
        return names.containsKey(straight(phrase));
    }

    /** {@return whether it is a demonym} */
    public boolean isDemonym(String phrase) {
        return demonyms.containsKey(phrase);
    }
}
