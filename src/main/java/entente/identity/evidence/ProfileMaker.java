package entente.identity.evidence;

import entente.identity.DocumentCounts;
import entente.identity.LocalDocument;
import entente.identity.LocalEntity;
import entente.identity.NamedThing;
import entente.identity.Office;
import entente.identity.form.CountryNames;
import entente.identity.form.Fold;
import entente.identity.form.NamesakePlaces;
import entente.identity.form.NamesakePlaces.Namesake;
import entente.identity.form.OrganizationName;
import entente.identity.form.OrganizationNameParser;
import entente.identity.form.PersonName;
import entente.identity.form.PersonNameParser;
import entente.identity.form.PlaceName;
import entente.identity.form.PlaceNameParser;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes profiles of local entities. Entities of one document are best passed one after another. */
public final class ProfileMaker {
    private static final Pattern AND = Pattern.compile("[;,/]| and ");
    private static final int SHORTEST_ALIAS = 2;
    private static final long CERTAIN = 100;

    private final Countries countryList;
    private final CountryNames countries;
    private final PersonNameParser persons;
    private final OrganizationNameParser organizations;
    private final PlaceNameParser places;
    private final NamesakePlaces namesakes;
    private final NameKeys keys;
    private final Frequencies frequencies = new Frequencies();
    private @Nullable LocalDocument last;
    private @Nullable DocumentSetting lastContext;

    /** Creates a maker that has seen no document. */
    public ProfileMaker(NameParsers parsers) {
        countryList = parsers.countryList();
        countries = parsers.countries();
        persons = parsers.persons();
        organizations = parsers.organizations();
        places = parsers.places();
        namesakes = parsers.namesakes();
        keys = new NameKeys(persons, organizations, places);
    }

    /** Takes how frequent things are from a larger corpus than the documents of these entities. */
    public void know(DocumentCounts counts) {
        frequencies.know(counts.documents());
        counts.naming().forEach((thing, naming) -> keys.key(thing).ifPresent(key -> frequencies.know(key, naming)));
    }

    /** {@return a judge that knows how frequent the names around these entities are} */
    public Judge judge() {
        return new Judge(organizations, frequencies);
    }

    /** {@return the profile of that entity} */
    public Profile of(LocalEntity entity) {
        DocumentSetting context = context(entity.document());
        var profile = new Profile(entity);
        switch (entity.type()) {
            case PERSON -> person(profile, entity);
            case ORGANIZATION -> organization(profile, entity, context);
            default -> place(profile, entity, context);
        }
        profile.near().addAll(context.near(new NamedThing(entity.type(), entity.name())));
        keysOf(entity.related()).forEach(profile.related()::add);
        keysOf(entity.containers()).forEach(profile.containers()::add);
        entity.containers().forEach(container -> country(container).ifPresent(profile.countries()::add));
        return profile;
    }

    private DocumentSetting context(LocalDocument document) {
        DocumentSetting context = lastContext;
        if (context == null || last != document) {
            context = new DocumentSetting(document, keys, countryList);
            frequencies.count(context.keys());
            last = document;
            lastContext = context;
        }
        return context;
    }

    private void person(Profile profile, LocalEntity entity) {
        persons.name(entity.name()).ifPresent(name -> profile.addNames(List.of(name)));
        for (String alias : entity.aliases()) {
            Optional<PersonName> name = persons.alias(alias);
            name.filter(form -> !form.isSingle()).ifPresent(form -> profile.addNames(List.of(form)));
            name.map(PersonName::title)
                    .filter(title -> !title.isEmpty())
                    .ifPresent(title -> profile.titles().add(title(title)));
        }
        for (Office office : entity.offices()) {
            String body = keys.key(office.body()).orElse("");
            String bodyName = country(office.body()).orElse(office.body().name());
            for (String title : AND.split(office.title())) {
                profile.offices().add(new OfficeKey(title(title), body, bodyName));
            }
            country(office.body()).ifPresent(profile.countries()::add);
        }
        entity.related()
                .forEach(thing -> country(thing)
                        .filter(country -> DocumentSetting.isPlace(thing))
                        .ifPresent(profile.countries()::add));
    }

    /** {@return the title, folded, without the country before or after it} */
    private String title(String title) {
        List<String> words = Arrays.asList(Fold.title(title).split(" "));
        int start = 0;
        for (int length = 1; length <= Math.min(3, words.size() - 1); length++) {
            if (countries
                    .ofAdjective(String.join(" ", words.subList(0, length)))
                    .isPresent()) {
                start = length;
            }
        }
        String plain = String.join(" ", words.subList(start, words.size()));
        return plain.replaceFirst("^(?:the|his|her|acting|former|then) ", "");
    }

    private void organization(Profile profile, LocalEntity entity, DocumentSetting context) {
        String country = entity.containers().stream()
                .flatMap(container -> country(container).stream())
                .findFirst()
                .orElse(null);
        List<OrganizationName> names = organizations.names(entity.name());
        for (OrganizationName name : names) {
            country = name.country() == null ? country : name.country();
        }
        String known = country;
        for (OrganizationName name : names) {
            profile.addNames(List.of(placed(name, known, context)));
        }
        for (String alias : entity.aliases()) {
            for (OrganizationName name : organizations.names(alias)) {
                boolean plain = name.core().indexOf(' ') < 0 && !name.acronym() && !name.known();
                boolean introduced = !plain || entity.name().startsWith(alias);
                if (name.core().length() >= SHORTEST_ALIAS
                        && introduced
                        && !(name.ofState() && name.country() == null)) {
                    profile.addNames(List.of(name));
                }
            }
        }
        if (known != null) {
            profile.countries().add(known);
        }
    }

    private OrganizationName placed(OrganizationName name, @Nullable String known, DocumentSetting context) {
        if (!name.ofState() || name.country() != null) {
            return name;
        }
        if (organizations.isPlain(name)) {
            return name;
        }
        String country = known == null ? context.country().orElse(null) : known;
        return organizations.of(name, country);
    }

    private void place(Profile profile, LocalEntity entity, DocumentSetting context) {
        places.name(entity.name()).ifPresent(name -> profile.addNames(List.of(told(name, entity, context))));
        if (profile.names().stream().anyMatch(name -> name instanceof PlaceName place && !place.country())) {
            for (String alias : entity.aliases()) {
                places.name(alias)
                        .filter(name -> !name.country()
                                && namesakes.of(Fold.title(name.key())).isEmpty())
                        .ifPresent(name -> profile.addNames(List.of(name)));
            }
        }
    }

    /** {@return the name with the namesake that the document means} */
    private PlaceName told(PlaceName name, LocalEntity entity, DocumentSetting context) {
        List<Namesake> all = namesakes.of(Fold.title(name.key()));
        if (all.isEmpty()) {
            return name;
        }
        String container = name.container();
        String kind = name.kind();
        boolean qualifies = !name.country()
                && (context.qualifiesPlaces(entity.name())
                        || entity.contents().stream().anyMatch(DocumentSetting::isPlace));
        Namesake best = all.getFirst();
        long most = -1;
        for (Namesake namesake : all) {
            boolean state = namesake.place().endsWith("state)");
            long hints = context.count(namesake.hints(), Fold.title(entity.name()))
                    + (container != null && namesake.hints().contains(container) ? CERTAIN : 0)
                    + (state && ("state".equals(kind) || qualifies) ? CERTAIN : 0)
                    + (!state && "city".equals(kind) ? CERTAIN : 0);
            if (hints > most) {
                best = namesake;
                most = hints;
            }
        }
        return new PlaceName(best.place(), kind, container, name.country());
    }

    private List<String> keysOf(List<NamedThing> things) {
        return things.stream().flatMap(thing -> keys.key(thing).stream()).toList();
    }

    /** {@return the country that a thing is, or whose body it is} */
    private Optional<String> country(NamedThing thing) {
        if (thing.type() == EntityType.PLACE) {
            return countries.country(thing.name());
        }
        return organizations.names(thing.name()).stream()
                .flatMap(name -> Stream.ofNullable(name.country()))
                .findFirst();
    }
}
