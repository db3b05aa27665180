package entente.extraction.english.name;

import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Decides whether a name can be a form of another one: a surname, an acronym, or a place without its kind. */
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

    private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr|II|III|IV)\\.?$");

    private final Countries countries;

    NameForms(Countries countries) {
        this.countries = countries;
    }

    /** {@return the index keys of a name, for lookup by its shorter forms} */
    Set<String> keys(String name) {
        Set<String> keys = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
        keys.add(name.toLowerCase(Locale.ROOT));
        keys.addAll(List.of(plainWords(name)));
        keys.addAll(acronyms(name));
        countries.named(name).ifPresent(country -> keys.add("country " + country));
        return keys;
    }

    /** {@return the keys for lookup of longer forms; {@code uses} returns the number of names with a key} */
    Set<String> keysOfLonger(String name, ToIntFunction<String> uses) {
        Set<String> keys = new HashSet<>();
        keys.add(name);
        keys.add(name.toLowerCase(Locale.ROOT));
        // A longer form contains all words of this name, so the rarest word yields the fewest candidates.
        Arrays.stream(plainWords(name)).min(Comparator.comparingInt(uses)).ifPresent(keys::add);
        countries.named(name).ifPresent(country -> keys.add("country " + country));
        return keys;
    }

    /** Whether the shorter name can be a form of the longer one. */
    boolean isForm(EntityType type, String name, String other) {
        if (name.equalsIgnoreCase(other)) {
            return isUpperCase(name) && !isUpperCase(other);
        }
        return switch (type) {
            case PERSON -> isPersonPart(name, other);
            case ORGANIZATION -> isStart(name, other) || isAcronym(name, other);
            default -> isPlaceForm(name, other);
        };
    }

    private static boolean isUpperCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isPersonPart(String name, String other) {
        List<String> words = List.of(plainWords(name));
        List<String> full = List.of(plainWords(SUFFIX.matcher(other).replaceFirst("")));
        return words.size() < full.size()
                && (isWithoutMiddle(words, full)
                        || full.subList(0, words.size()).equals(words)
                        || full.subList(full.size() - words.size(), full.size()).equals(words)
                        || (words.size() == 1 && words.get(0).length() > 3 && full.contains(words.get(0))));
    }

    /** Whether only middle names are left out, as in "Ada Byron" for "Ada King Byron". */
    private static boolean isWithoutMiddle(List<String> words, List<String> full) {
        return words.size() > 1
                && words.getFirst().equals(full.getFirst())
                && words.getLast().equals(full.getLast())
                && full.containsAll(words);
    }

    /** {@return the words of a name in lower case} "Al Roe" and "al-Roe" yield the same words. */
    private static String[] plainWords(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("al-", "al ")
                .replace(",", "")
                .split(" ");
    }

    private static boolean isStart(String name, String other) {
        return name.length() > 3
                && !isUpperCase(name)
                && other.startsWith(name + " ")
                && !other.startsWith(name + " of ");
    }

    private static boolean isAcronym(String name, String other) {
        return name.length() > 1
                && name.length() <= 8
                && isUpperCase(name)
                && acronyms(other).contains(name);
    }

    /** {@return the acronyms of a name: the initials of all words, and of all words except small ones such as "of"} */
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

    /** Whether the other name is a form such as "City of Here" for "Here". */
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
