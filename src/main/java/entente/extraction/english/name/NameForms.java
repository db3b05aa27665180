package entente.extraction.english.name;

import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
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
            "principality",
            "commonwealth",
            "governorate",
            "prefecture",
            "district",
            "region");
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "and", "for", "in", "on", "&", "de", "la", "del");

    private static final Pattern GOVERNMENT_OF = Pattern.compile("[Gg]overnments? of (?:the )?(.+)");

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
        keys.add(folded(name));
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
        keys.add(folded(name));
        country(name).ifPresent(country -> keys.add("country " + country));
        Matcher government = GOVERNMENT_OF.matcher(name);
        if (government.matches()) {
            keys.addAll(keysOfLonger(government.group(1), uses));
        }
        return keys;
    }

    /** {@return the country of that name or of that government} */
    private Optional<String> country(String name) {
        return countries.named(name).or(() -> countries.governed(name));
    }

    /** {@return whether the name is that of a government, as in "Government of Utopia", which is the place that it governs} */
    static boolean isGovernment(String name) {
        return GOVERNMENT_OF.matcher(name).matches();
    }

    /** {@return the name in lower case without accents, marks and blanks, which texts write in several ways} */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the shorter name can be a form of the longer one. */
    boolean isForm(EntityType type, String name, String other) {
        if (folded(name).equals(folded(other))) {
            return isUpperCase(name) == isUpperCase(other) ? name.compareTo(other) < 0 : isUpperCase(name);
        }
        return switch (type) {
            case PERSON -> isPersonPart(name, other);
            case ORGANIZATION ->
                isStart(name, other)
                        || isNational(name, other)
                        || isAcronym(name, other)
                        || Missions.isSame(name, other, countries);
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

    /** Whether only the country is left out, as in "Senate" for "Utopian Senate". */
    private boolean isNational(String name, String other) {
        int before = other.length() - name.length() - 1;
        if (before < 1 || !other.endsWith(" " + name)) {
            return false;
        }
        String owner = other.substring(0, before);
        return countries.isName(owner) || countries.isDemonym(owner);
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
        Matcher government = GOVERNMENT_OF.matcher(name);
        if (government.matches()) {
            String governed = government.group(1);
            return governed.equals(other) || isKindOf(governed, other);
        }
        if (isKindOf(name, other)) {
            return true;
        }
        Optional<String> country = country(name);
        if (country.isPresent()) {
            return country.equals(countries.named(other))
                    && (other.length() > name.length() || countries.named(name).isEmpty());
        }
        String rest = other.startsWith(name + " ")
                ? other.substring(name.length() + 1).toLowerCase(Locale.ROOT)
                : "";
        return PLACE_KINDS.contains(rest);
    }
}
