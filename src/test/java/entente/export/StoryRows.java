package entente.export;

import static entente.ontology.EntityType.AGREEMENT;
import static entente.ontology.EntityType.EVENT;
import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;
import static java.util.Comparator.comparing;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entities and relations that tests export. */
record StoryRows(List<ExportedEntity> entityList, List<ExportedRelation> relationList) implements GraphRows {
    /** Texts that break files without correct escaping. */
    static final List<String> HOSTILE = List.of(
            "\"double\" 'single' “typographic” «French»",
            "<img src=x onerror=alert(1)> ]]> <!-- &amp; &lt; -->",
            "one\ntwo\r\nthree\rfour\tfive \u2028 six \u0085 seven;\n",
            "🤝 👩‍👩‍👧 \uD83C\uDDE7\uD83C\uDDEA",
            "\u202Eevil\u202C שלום مرحبا",
            "`; MATCH (n) DETACH DELETE n; //",
            "'; MATCH (n) DETACH DELETE n; //",
            "\\u0027}] AS row MATCH (n) DETACH DELETE n; // \\U0027 \\\\u0027 \\",
            "\\'}] AS row DETACH DELETE row;\n/* ",
            "nothing\u0000 bell\u0007 escape\u001B end",
            "=HYPERLINK(\"http://evil.example\") +1 -1 @SUM",
            "a,b;c\td|e",
            "  spaces around  ",
            "%s {} ${x} #{y} {{z}} \\${w}",
            "é versus e\u0301, ﬁ, Å",
            "x".repeat(10_240));

    static StoryRows empty() {
        return new StoryRows(List.of(), List.of());
    }

    /** {@return a small graph with every type of entity, with dates, a denied and a planned relation} */
    static StoryRows plain() {
        var source =
                new ExportedRelation.Source("Ports meet", "https://news.example/ports", new EdtfDate("2024-05-04"));
        return new StoryRows(
                List.of(
                        entity(PERSON, "person-lund", "Ana Lund", "Lund", "Mayor Lund"),
                        entity(ORGANIZATION, "organization-port", "Port of Norhaven"),
                        entity(ORGANIZATION, "organization-league", "League of Ports"),
                        entity(PLACE, "place-norhaven", "Norhaven"),
                        entity(PLACE, "place-east", "East Country"),
                        new ExportedEntity(
                                "event-visit",
                                EVENT,
                                "visit",
                                List.of(),
                                List.of(),
                                "visit",
                                null,
                                new EdtfDate("2024-05-03"),
                                null,
                                LocalDate.of(2024, 5, 3),
                                1),
                        new ExportedEntity(
                                "agreement-pact",
                                AGREEMENT,
                                "pact",
                                List.of(),
                                List.of(),
                                "pact",
                                "in force",
                                new EdtfDate("2011-10-27"),
                                null,
                                LocalDate.of(2011, 10, 27),
                                2)),
                List.of(
                        relation(
                                "r1", RelationType.MEMBER_OF, ORGANIZATION, "organization-port", "organization-league"),
                        relation("r2", RelationType.LOCATED_IN, PLACE, "place-norhaven", "place-east"),
                        dated("r3", RelationType.HOLDS_POSITION, "person-lund", "place-norhaven", "2019", null, source),
                        dated(
                                "r4",
                                RelationType.VISITED,
                                "person-lund",
                                "place-east",
                                "2024-05-03",
                                "2024-05-03",
                                source),
                        new ExportedRelation(
                                "r5",
                                RelationType.OWNS,
                                new ExportedRelation.End("person-lund", PERSON),
                                new ExportedRelation.End("organization-port", ORGANIZATION),
                                null,
                                null,
                                null,
                                null,
                                Modality.DENIED,
                                1,
                                1,
                                "Lund does not own the port",
                                null),
                        relation("r6", RelationType.FOUNDED, PERSON, "person-lund", "organization-league")));
    }

    /** {@return a graph whose names, aliases, titles, quotes and sources are the hostile texts} */
    static StoryRows hostile() {
        var entities = new ArrayList<ExportedEntity>();
        var relations = new ArrayList<ExportedRelation>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            entities.add(entity(PERSON, "person-" + i, text, "alias " + i));
            entities.add(new ExportedEntity(
                    "id " + text.substring(0, Math.min(60, text.length())),
                    AGREEMENT,
                    text,
                    List.of(text.replace(";", "")),
                    List.of(),
                    text,
                    null,
                    null,
                    null,
                    null,
                    1));
            relations.add(new ExportedRelation(
                    "relation " + text.substring(0, Math.min(60, text.length())),
                    RelationType.SIGNED,
                    new ExportedRelation.End("person-" + i, PERSON),
                    new ExportedRelation.End(entities.getLast().id(), AGREEMENT),
                    text,
                    null,
                    null,
                    null,
                    Modality.REPORTED,
                    0.5,
                    1,
                    text,
                    new ExportedRelation.Source(text, text, null)));
        }
        return new StoryRows(entities, relations);
    }

    static ExportedEntity entity(EntityType type, String id, String name, String... aliases) {
        List<String> identifiers = id.equals("place-norhaven") ? List.of("port:NHV", "wikidata:Q239") : List.of();
        return new ExportedEntity(id, type, name, List.of(aliases), identifiers, null, null, null, null, null, 3);
    }

    static ExportedRelation relation(String id, RelationType type, EntityType subject, String from, String to) {
        EntityType object = to.startsWith("place") ? PLACE : ORGANIZATION;
        return new ExportedRelation(
                id,
                type,
                new ExportedRelation.End(from, subject),
                new ExportedRelation.End(to, object),
                null,
                null,
                null,
                null,
                Modality.STATED,
                0.9,
                2,
                "as they say",
                null);
    }

    private static ExportedRelation dated(
            String id,
            RelationType type,
            String from,
            String to,
            String since,
            @Nullable String untilDay,
            ExportedRelation.Source source) {
        return new ExportedRelation(
                id,
                type,
                new ExportedRelation.End(from, PERSON),
                new ExportedRelation.End(to, PLACE),
                "Mayor",
                new EdtfDate(since),
                null,
                untilDay == null ? null : LocalDate.parse(untilDay),
                Modality.STATED,
                0.9,
                2,
                "Mayor Lund of Norhaven",
                source);
    }

    /** {@return the exported file} */
    byte[] as(ExportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            new RowExport().write(this, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** {@return the same rows sorted by id, since a store does not keep their order} */
    StoryRows sorted() {
        return new StoryRows(
                entityList.stream().sorted(comparing(ExportedEntity::id)).toList(),
                relationList.stream().sorted(comparing(ExportedRelation::id)).toList());
    }

    Set<String> names() {
        return entityList.stream().map(ExportedEntity::name).collect(Collectors.toSet());
    }

    @Override
    public Iterator<ExportedEntity> entities() {
        return entityList.iterator();
    }

    @Override
    public Iterator<ExportedRelation> relations() {
        return relationList.iterator();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
