package entente.identity.evidence;

import entente.identity.form.OrganizationName;
import entente.identity.form.OrganizationNameParser;
import entente.identity.form.ParsedName;
import entente.identity.form.PersonName;
import entente.identity.form.PlaceName;
import entente.identity.form.Similarity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys of profiles: only those that share a key are compared, so that the work grows with their number. */
public final class BlockingKeys {
    private BlockingKeys() {}

    /** {@return the key of its plain name, or null if that name says nothing outside its document} */
    public static @Nullable String name(Profile profile) {
        ParsedName first = profile.firstName();
        return switch (first) {
            case null -> null;
            case PersonName person -> person.isBare() ? null : person.key();
            case OrganizationName organization ->
                organization.country() == null || organization.known()
                        ? organization.key()
                        : organization.country() + "|" + organization.key();
            case PlaceName place -> place.key();
        };
    }

    /** {@return the name of that thing in a list of countries or organizations} */
    public static Optional<String> listedName(Profile profile) {
        return switch (profile.firstName()) {
            case OrganizationName organization when organization.known() -> Optional.of(organization.core());
            case PlaceName place when place.country() -> Optional.of(place.key());
            case null, default -> Optional.empty();
        };
    }

    /** {@return whether that name denotes one thing wherever it stands} */
    public static boolean isUnmistakable(Profile profile) {
        return switch (profile.firstName()) {
            case OrganizationName organization ->
                organization.known() && !organization.acronym()
                        || organization.ofState() && organization.country() != null;
            case PlaceName place -> place.country();
            case null, default -> false;
        };
    }

    /** {@return whether it has only the family name or the first name of a person} */
    public static boolean isBare(Profile profile) {
        List<PersonName> names = profile.names(PersonName.class);
        return !names.isEmpty() && names.stream().allMatch(PersonName::isBare);
    }

    /** {@return the keys of all variants of its names} */
    public static Set<String> variants(Profile profile) {
        Set<String> keys = new HashSet<>();
        boolean bare = isBare(profile);
        for (ParsedName name : profile.names()) {
            switch (name) {
                case PersonName person when person.isBare() && !bare -> {}
                case PersonName person -> person(person, keys);
                case OrganizationName organization -> organization(organization, keys);
                case PlaceName place -> keys.add(place.key());
            }
        }
        return keys;
    }

    /** Takes each end of a name as the family name, because its order is unknown. */
    private static void person(PersonName name, Set<String> keys) {
        List<String> words = name.words();
        if (name.isSingle()) {
            keys.add("word " + words.getFirst());
            return;
        }
        keys.add("joined " + String.join("", words));
        keys.add("word " + name.last());
        keys.add("word " + words.getFirst());
        ends(words.getFirst(), name.last(), keys);
        ends(name.last(), words.getFirst(), keys);
        if (words.size() > 2) {
            ends(words.getFirst(), words.get(1), keys);
        }
    }

    private static void ends(String first, String last, Set<String> keys) {
        keys.add("initial " + first.charAt(0) + " " + last);
        keys.add("sound " + Similarity.sound(first) + " " + Similarity.sound(last));
    }

    private static void organization(OrganizationName name, Set<String> keys) {
        keys.add(name.key());
        keys.add("joined " + name.core().replace(" ", ""));
        if (name.ofState() || name.known()) {
            return;
        }
        String initials = OrganizationNameParser.initials(name);
        if (!initials.isEmpty()) {
            keys.add("letters " + initials);
        }
        if (name.acronym()) {
            keys.add("letters " + name.core());
        }
        int last = name.core().lastIndexOf(' ');
        if (last > 0) {
            keys.add(name.core().substring(0, last));
            keys.add("sound "
                    + Arrays.stream(name.core().split(" "))
                            .map(Similarity::sound)
                            .collect(Collectors.joining(" ")));
        }
    }
}
