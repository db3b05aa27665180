package entente.identity.evidence;

import entente.identity.NamedThing;
import entente.identity.form.OrganizationNameParser;
import entente.identity.form.ParsedName;
import entente.identity.form.PersonNameParser;
import entente.identity.form.PlaceNameParser;
import entente.ontology.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys by which things that documents name are compared as context. Keeps what it has parsed. */
final class NameKeys {
    private static final int MOST = 500_000;

    private final PersonNameParser persons;
    private final OrganizationNameParser organizations;
    private final PlaceNameParser places;
    private final Map<NamedThing, Optional<String>> keys = new HashMap<>();

    NameKeys(PersonNameParser persons, OrganizationNameParser organizations, PlaceNameParser places) {
        this.persons = persons;
        this.organizations = organizations;
        this.places = places;
    }

    /** {@return the key of a thing, or nothing if its name says nothing outside its document} */
    Optional<String> key(NamedThing thing) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(thing, this::parse);
    }

    private Optional<String> parse(NamedThing thing) {
        return switch (thing.type()) {
            case PERSON ->
                persons.name(thing.name()).filter(name -> !name.isSingle()).map(name -> "person:" + name.key());
            case ORGANIZATION ->
                organizations.names(thing.name()).stream()
                        .filter(name -> !name.ofState() || name.country() != null)
                        .findFirst()
                        .map(name -> "organization:" + (name.ofState() ? name.country() + "|" : "") + name.key());
            default -> places.name(thing.name()).map(ParsedName::key).map(NameKeys::place);
        };
    }

    /** {@return the country of a national body, such as "Estonian parliament"} */
    Optional<String> countryOfBody(NamedThing thing) {
        return thing.type() == EntityType.ORGANIZATION
                ? organizations.names(thing.name()).stream()
                        .flatMap(name -> Stream.ofNullable(name.country()))
                        .findFirst()
                : Optional.empty();
    }

    private static String place(String key) {
        return "place:" + key;
    }
}
