package entente.identity.evidence;

import entente.identity.LocalDocument;
import entente.identity.NamedThing;
import entente.identity.form.Fold;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document is about: the things that it names, its words, and the country that it speaks of most. */
final class DocumentSetting {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}](?:\\.(?=\\p{L})|(?<=\\.\\p{L})\\.)?");
    private static final int LONGEST = 4;

    private final Map<NamedThing, String> keys;
    private final String text;
    private final String words;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> ofBodies = new HashSet<>();

    DocumentSetting(LocalDocument document, NameKeys names, Countries known) {
        keys = new LinkedHashMap<>();
        for (NamedThing thing : document.names()) {
            names.key(thing).ifPresent(key -> keys.put(thing, key));
            names.countryOfBody(thing).ifPresent(ofBodies::add);
        }
        text = document.text() == null
                ? document.names().stream().map(NamedThing::name).collect(Collectors.joining(" | "))
                : document.text();
        words = " " + Fold.title(text) + " ";
        count(text, known);
    }

    private void count(String text, Countries known) {
        String[] tokens =
                WORD.matcher(text).results().map(found -> found.group()).toArray(String[]::new);
        for (int i = 0; i < tokens.length; i++) {
            if (Character.isUpperCase(tokens[i].codePointAt(0))) {
                StringBuilder name = new StringBuilder();
                Optional<String> country = Optional.empty();
                for (int j = i; j < Math.min(i + LONGEST, tokens.length); j++) {
                    name.append(j == i ? "" : " ").append(tokens[j]);
                    String form = name.toString();
                    Optional<String> longer = known.named(form).or(() -> known.ofDemonym(form));
                    country = longer.isPresent() ? longer : country;
                }
                country.ifPresent(found -> countries.merge(found, 1, Integer::sum));
            }
        }
    }

    /** {@return the keys of all things but that one} */
    Set<String> near(NamedThing self) {
        return keys.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(self))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** {@return how many of the hints the document has; one right before the name counts twice} */
    long count(Set<String> hints, String name) {
        return hints.stream().filter(hint -> words.contains(" " + hint + " ")).count()
                + hints.stream()
                        .filter(hint -> words.contains(" " + hint + " " + name + " "))
                        .count();
    }

    /** {@return whether that name stands behind another place and a comma, as "Ohio" does in "Dayton, Ohio"} */
    boolean qualifiesPlaces(String name) {
        return keys.keySet().stream()
                .filter(DocumentSetting::isPlace)
                .anyMatch(place -> text.contains(place.name() + ", " + name));
    }

    /** {@return the country whose bodies the document means: the one of those that it names, or its main country} */
    Optional<String> country() {
        return ofBodies.size() == 1 ? Optional.of(ofBodies.iterator().next()) : mainCountry();
    }

    /** {@return the country that the document names at least twice as often as any other} */
    private Optional<String> mainCountry() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(top -> countries.entrySet().stream()
                        .allMatch(
                                other -> other.getKey().equals(top.getKey()) || 2 * other.getValue() <= top.getValue()))
                .map(Map.Entry::getKey);
    }

    /** {@return the keys of all things that it names} */
    Set<String> keys() {
        return Set.copyOf(keys.values());
    }

    static boolean isPlace(NamedThing thing) {
        return thing.type() == EntityType.PLACE;
    }
}
