package entente.bulk.table;

import entente.bulk.row.ReferenceEntity;
import entente.bulk.row.ReferenceRelation;
import entente.ontology.Countries;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Identifier;
import entente.ontology.RelationType;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads entities of FollowTheMoney, one JSON object per line. What has no place in the graph is counted. Not thread-safe.
 */
final class FtmLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_NAME = 1_000;
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cc}/\\\\?#%;]{1," + CellReader.LONGEST_ID + "}");

    private static final Map<String, EntityType> TYPES = Map.of(
            "Person", EntityType.PERSON,
            "Company", EntityType.ORGANIZATION,
            "Organization", EntityType.ORGANIZATION,
            "PublicBody", EntityType.ORGANIZATION,
            "LegalEntity", EntityType.ORGANIZATION,
            "Address", EntityType.PLACE);

    private static final List<String> NAMES = List.of("name", "full", "alias", "previousName", "weakAlias");
    private static final List<String> COUNTRIES =
            List.of("country", "jurisdiction", "mainCountry", "nationality", "citizenship");

    /** A schema that links two entities: the properties with its ends, and the relation that it is. */
    private record Link(String from, String to, RelationType type) {}

    private static final Map<String, Link> LINKS = Map.of(
            "Ownership", new Link("owner", "asset", RelationType.OWNS),
            "Directorship", new Link("director", "organization", RelationType.HOLDS_POSITION),
            "Employment", new Link("employee", "employer", RelationType.HOLDS_POSITION),
            "Membership", new Link("member", "organization", RelationType.MEMBER_OF),
            "Family", new Link("person", "relative", RelationType.FAMILY_OF));

    private final String file;
    private final Countries countries;
    private final Faults faults;
    private final Map<String, ReferenceEntity> entities = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final List<JsonNode> links = new ArrayList<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long skipped;

    FtmLines(String file, Countries countries, Faults faults) {
        this.file = file;
        this.countries = countries;
        this.faults = faults;
    }

    /** {@return the list} Adds a fault for each line that is no entity. */
    ReferenceList read(BufferedReader text) throws IOException {
        long line = 0;
        for (String json = text.readLine(); json != null; json = text.readLine()) {
            line++;
            if (!json.isBlank()) {
                read(json, line);
            }
        }
        Set<ReferenceRelation> relations = new LinkedHashSet<>();
        links.forEach(link -> relation(link).ifPresent(relations::add));
        return new ReferenceList(
                file, List.copyOf(entities.values()), List.copyOf(relations), Map.copyOf(leftOut), skipped);
    }

    private void read(String json, long line) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            add(
                    "bad-json",
                    line,
                    json,
                    "each line must be one JSON object; this one breaks at column "
                            + (place == null ? 1 : place.getColumnNr()));
            return;
        }
        String id = node.path("id").asString("");
        String schema = node.path("schema").asString("");
        if (!node.isObject() || schema.isEmpty() || !node.path("properties").isObject()) {
            add("bad-entity", line, json, "each line must be an object with id, schema and properties");
        } else if (!ID.matcher(id).matches()) {
            add(
                    "bad-id",
                    line,
                    id,
                    "an id must be 1 to %d characters without white space or any of / \\ ? # %% ;"
                            .formatted(CellReader.LONGEST_ID));
        } else if (lines.putIfAbsent(id, line) != null) {
            add(
                    "duplicate-id",
                    line,
                    id,
                    "each id must appear in only one line; line %d has it already".formatted(lines.get(id)));
        } else if (TYPES.containsKey(schema)) {
            entity(id, schema, TYPES.get(schema), node);
        } else if (LINKS.containsKey(schema)) {
            links.add(node);
        } else {
            leaveOut(schema);
        }
    }

    private void entity(String id, String schema, @Nullable EntityType type, JsonNode node) {
        List<String> names = NAMES.stream()
                .flatMap(property -> values(node, property).stream())
                .filter(name -> name.length() <= LONGEST_NAME)
                .distinct()
                .toList();
        String caption = node.path("caption").asString("").strip();
        String name = names.contains(caption) || names.isEmpty() ? caption : names.getFirst();
        if (name.isEmpty() || type == null) {
            leaveOut(schema + " without a name");
            return;
        }
        List<String> lands = new ArrayList<>();
        List<String> codes = COUNTRIES.stream()
                .flatMap(property -> values(node, property).stream())
                .distinct()
                .toList();
        codes.forEach(code -> countries.ofCode(code).ifPresentOrElse(lands::add, () -> leaveOut("country " + code)));
        entities.put(
                id,
                new ReferenceEntity(
                        id, type, name, names, identifiers(id, node, codes), lands, values(node, "topics")));
    }

    private List<String> identifiers(String id, JsonNode node, List<String> codes) {
        List<String> found = new ArrayList<>();
        values(node, "wikidataId").forEach(value -> add(found, id, "wikidataId", "wikidata", value));
        values(node, "leiCode").forEach(value -> add(found, id, "leiCode", "lei", value));
        for (String value : values(node, "registrationNumber")) {
            if (codes.isEmpty()) {
                leaveOut("registrationNumber without a country");
            } else {
                add(
                        found,
                        id,
                        "registrationNumber",
                        "registration-" + codes.getFirst().toLowerCase(Locale.ROOT),
                        value.replaceAll("\\s+", ""));
            }
        }
        return found;
    }

    /** An identifier of two entities tells nothing, so only the first one keeps it. */
    private void add(List<String> found, String id, String property, String scheme, String value) {
        Optional<Identifier> identifier = Identifier.of(scheme, value);
        if (identifier.isEmpty()) {
            leaveOut(property + " of another form");
        } else if (!identifiers
                .computeIfAbsent(identifier.get().text(), text -> id)
                .equals(id)) {
            leaveOut(property + " of two entities");
        } else {
            found.add(identifier.get().text());
        }
    }

    private Optional<ReferenceRelation> relation(JsonNode node) {
        String schema = node.path("schema").asString("");
        Link link = LINKS.get(schema);
        String from = link == null ? "" : first(node, link.from).orElse("");
        String to = link == null ? "" : first(node, link.to).orElse("");
        ReferenceEntity subject = entities.get(from);
        ReferenceEntity object = entities.get(to);
        if (link == null || subject == null || object == null) {
            leaveOut(schema + " with an end that the list lacks");
            return Optional.empty();
        }
        if (from.equals(to) || !link.type.allows(subject.type(), object.type())) {
            leaveOut("%s from %s to %s"
                    .formatted(schema, subject.type().label(), object.type().label()));
            return Optional.empty();
        }
        String title = Stream.of("role", "summary", "relationship")
                .flatMap(property -> first(node, property).stream())
                .findFirst()
                .orElse(null);
        EdtfDate since = date(node, "startDate");
        EdtfDate until = date(node, "endDate");
        boolean inOrder = since == null || until == null || !until.latest().isBefore(since.earliest());
        return Optional.of(new ReferenceRelation(
                from,
                link.type,
                to,
                link.type == RelationType.HOLDS_POSITION ? title : null,
                since,
                inOrder ? until : null,
                sentence(node, schema, subject.name() + " " + link.type.displayName() + " " + object.name(), title),
                first(node, "sourceUrl").filter(FtmLines::isUrl).orElse(null)));
    }

    /** {@return what the list says, with where it has it from} */
    private String sentence(JsonNode node, String schema, String fact, @Nullable String title) {
        var text = new StringBuilder(fact);
        if (title != null) {
            text.append(": ").append(title);
        }
        first(node, "percentage")
                .ifPresent(share -> text.append(", ").append(share).append(share.endsWith("%") ? "" : "%"));
        first(node, "startDate").ifPresent(date -> text.append(", from ").append(date));
        first(node, "endDate").ifPresent(date -> text.append(", until ").append(date));
        List<String> sources = new ArrayList<>(List.of(schema + " in " + file));
        List<String> sets = texts(node.path("datasets"));
        if (!sets.isEmpty()) {
            sources.add("data set " + String.join(", ", sets));
        }
        first(node, "publisher").ifPresent(sources::add);
        first(node, "sourceUrl").ifPresent(sources::add);
        return (text + " (" + String.join("; ", sources) + ")").replaceAll("\\s+", " ");
    }

    private static @Nullable EdtfDate date(JsonNode node, String property) {
        return first(node, property)
                .map(text -> text.length() > 10 ? text.substring(0, 10) : text)
                .flatMap(EdtfDate::find)
                .orElse(null);
    }

    private static boolean isUrl(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static Optional<String> first(JsonNode node, String property) {
        return values(node, property).stream().findFirst();
    }

    /** {@return the texts of a property; an end can be an id or an entity with its id} */
    private static List<String> values(JsonNode node, String property) {
        return texts(node.path("properties").path(property));
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else {
            all.add(value);
        }
        for (JsonNode each : all) {
            String text =
                    (each.isObject() ? each.path("id") : each).asString("").strip();
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void leaveOut(String what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    private void add(String code, long line, String value, String advice) {
        faults.add(new Fault(code, file, line, value, advice));
        skipped++;
    }
}
