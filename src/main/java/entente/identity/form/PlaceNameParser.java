package entente.identity.form;

import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses names of places: countries in many languages, old and new names, "City of X" and "X Municipality". */
public final class PlaceNameParser {
    private static final Pattern KIND_OF = Pattern.compile("(\\w+) of (?:the )?(.+)");

    private final CountryNames countries;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    /** Reads the lists from the class path. */
    public PlaceNameParser(CountryNames countries) {
        this.countries = countries;
        for (String line : ListFile.lines("/identity/places.tsv")) {
            String[] cells = line.split("\t", -1);
            known.put(spelled(Fold.title(cells[0])), cells[0]);
            WordFile.cells(cells[1]).forEach(form -> known.put(spelled(form), cells[0]));
        }
        new WordFile("/identity/place-kinds.txt")
                .sections()
                .forEach((kind, words) -> words.forEach(word -> kinds.put(word, kind)));
    }

    /** {@return the name, or nothing if it has no letters} */
    public Optional<PlaceName> name(String name) {
        String folded = spelled(Fold.title(name));
        folded = folded.startsWith("the ") ? folded.substring(4) : folded;
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Optional<PlaceName> listed = listed(folded, null);
        if (listed.isPresent()) {
            return listed;
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            String container = Fold.title(name.substring(comma + 1));
            return name(name.substring(0, comma))
                    .map(place -> new PlaceName(
                            place.key(), place.kind(), container.isEmpty() ? null : container, place.country()));
        }
        return Optional.of(withoutKind(folded));
    }

    private static String spelled(String folded) {
        return folded.replaceFirst("^st ", "saint ")
                .replaceFirst("^mt ", "mount ")
                .replaceFirst("^ft ", "fort ");
    }

    private Optional<PlaceName> listed(String folded, @Nullable String kind) {
        return countries
                .named(folded)
                .map(country -> new PlaceName(country, "country", null, true))
                .or(() -> Optional.ofNullable(known.get(folded)).map(place -> new PlaceName(place, kind, null, false)));
    }

    private PlaceName withoutKind(String folded) {
        Matcher of = KIND_OF.matcher(folded);
        if (of.matches()
                && kinds.containsKey(of.group(1))
                && !kinds.get(of.group(1)).equals("water")) {
            return plain(folded, of.group(2), kinds.get(of.group(1)));
        }
        int space = folded.lastIndexOf(' ');
        List<String> heads = new ArrayList<>(List.of(folded.substring(space + 1)));
        if (space > 0 && kinds.containsKey(heads.getFirst())) {
            return plain(folded, folded.substring(0, space), kinds.get(heads.getFirst()));
        }
        return new PlaceName(folded, null, null, false);
    }

    /** The kind stays where the rest is a country: "Mexico City" is not Mexico. */
    private PlaceName plain(String folded, String rest, String kind) {
        if (countries.named(rest).isPresent() && !kind.equals("state")) {
            return new PlaceName(folded, kind, null, false);
        }
        return new PlaceName(
                listed(rest, kind)
                        .filter(place -> !place.country())
                        .map(PlaceName::key)
                        .orElse(rest),
                kind,
                null,
                false);
    }
}
