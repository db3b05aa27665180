package entente.extraction;

import entente.ontology.EntityType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Tells whether one name can be a form of another: a surname, an acronym, a place without its kind. */
final class NameForms {
    private static final Set<String> PLACE_KINDS = Set.of(
            "municipality",
            "city",
            "province",
            "county",
            "district",
            "governorate",
            "prefecture",
            "state",
            "region",
            "oblast");
    private static final Set<String> STATES = Set.of(
            "city",
            "town",
            "municipality",
            "republic",
            "kingdom",
            "sultanate",
            "emirate",
            "state",
            "province",
            "county",
            "government",
            "principality",
            "commonwealth",
            "governorate",
            "prefecture",
            "district",
            "region");
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "and", "for", "in", "on", "&", "de", "la", "del");

    private final Countries countries;

    NameForms(Countries countries) {
        this.countries = countries;
    }

    /** {@return the keys under which a name is looked for by its shorter forms} */
    Set<String> keys(String name) {
        Set<String> keys = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
        keys.add(name.toLowerCase(Locale.ROOT));
        keys.addAll(List.of(plainWords(name)));
        keys.addAll(acronyms(name));
        countries.named(name).ifPresent(country -> keys.add("country " + country));
        return keys;
    }

    /** {@return the keys of every name that this one can be a form of; {@code uses} tells how many names have a key} */
    Set<String> keysOfLonger(String name, ToIntFunction<String> uses) {
        Set<String> keys = new HashSet<>();
        keys.add(name);
        keys.add(name.toLowerCase(Locale.ROOT));
        // A longer form holds all words of this one: by the rarest of them, it is found among the fewest others.
        Arrays.stream(plainWords(name)).min(Comparator.comparingInt(uses)).ifPresent(keys::add);
        countries.named(name).ifPresent(country -> keys.add("country " + country));
        return keys;
    }

    /** Whether the shorter name can be a form of the longer one. */
    boolean isForm(EntityType type, String name, String other) {
        if (name.equalsIgnoreCase(other)) {
            return isShouted(name) && !isShouted(other);
        }
        return switch (type) {
            case PERSON -> isPersonPart(name, other);
            case ORGANIZATION -> isStart(name, other) || isAcronym(name, other);
            default -> isPlaceForm(name, other);
        };
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isPersonPart(String name, String other) {
        List<String> words = List.of(plainWords(name));
        List<String> full = List.of(plainWords(other));
        return words.size() < full.size()
                && (full.subList(0, words.size()).equals(words)
                        || full.subList(full.size() - words.size(), full.size()).equals(words)
                        || (words.size() == 1 && words.get(0).length() > 3 && full.contains(words.get(0))));
    }

    /** "Al Roe" and "al-Roe" are one name, and "Roe" is its last word. */
    private static String[] plainWords(String name) {
        return name.toLowerCase(Locale.ROOT).replace("al-", "al ").split(" ");
    }

    private static boolean isStart(String name, String other) {
        return name.length() > 3
                && !isShouted(name)
                && other.startsWith(name + " ")
                && !other.startsWith(name + " of ");
    }

    private static boolean isAcronym(String name, String other) {
        return name.length() > 1
                && name.length() <= 8
                && isShouted(name)
                && acronyms(other).contains(name);
    }

    /** {@return the first letters of all words, and of all but the small ones} */
    private static Set<String> acronyms(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty()) {
                all.append(Character.toUpperCase(word.charAt(0)));
                capitals.append(SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? "" : word.substring(0, 1));
            }
        }
        return name.contains(" ") ? new HashSet<>(List.of(all.toString(), capitals.toString())) : Set.of();
    }

    /** "City of Here" is "Here". */
    private static boolean isKindOf(String name, String other) {
        int of = other.indexOf(" of ");
        return of > 0
                && other.regionMatches(other.length() - name.length(), name, 0, name.length())
                && Set.of("", "the ")
                        .contains(other.substring(of + 4, Math.max(of + 4, other.length() - name.length())))
                && STATES.contains(
                        other.substring(other.lastIndexOf(' ', of - 1) + 1, of).toLowerCase(Locale.ROOT));
    }

    private boolean isPlaceForm(String name, String other) {
        Optional<String> country = countries.named(name);
        if (isKindOf(name, other)) {
            return true;
        }
        if (country.isPresent()) {
            return country.equals(countries.named(other)) && other.length() > name.length();
        }
        String rest = other.startsWith(name + " ")
                ? other.substring(name.length() + 1).toLowerCase(Locale.ROOT)
                : "";
        return PLACE_KINDS.contains(rest);
    }
}
