package entente.graph;

import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The part of a description that its agreement or event is computed from.
 *
 * @param publishedOn date of the document
 * @param confirmed whether a person said that it is right; it then outranks all that nobody confirmed
 */
record StatedDescription(
        String id,
        String document,
        @Nullable EdtfDate publishedOn,
        String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        List<String> topics,
        double confidence,
        boolean confirmed) {

    private static final Comparator<StatedDescription> NEWEST_FIRST = Comparator.comparing(StatedDescription::confirmed)
            .thenComparing(StatedDescription::publishedOn, Comparator.nullsFirst(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(StatedDescription::document)
            .thenComparing(StatedDescription::confidence)
            .thenComparing(StatedDescription::id)
            .reversed();

    static StatedDescription of(Record row) {
        return new StatedDescription(
                row.get("id").asString(),
                row.get("document").asString(),
                StatedClaim.date(row, "publishedOn"),
                row.get("kind").asString(),
                row.get("status").asString(null),
                StatedClaim.date(row, "since"),
                StatedClaim.date(row, "until"),
                row.get("topics").asList(topic -> topic.asString()),
                row.get("confidence").asDouble(),
                row.get("confirmed").asBoolean());
    }

    /** {@return the properties in Neo4j of an agreement or event that nothing describes} */
    static Map<String, Object> none() {
        var undated = new Period(null, null, null, null);
        return new Properties()
                .put("kind", null)
                .put("status", null)
                .put("topics", null)
                .putAll(undated.properties())
                .map();
    }

    /** {@return the properties in Neo4j of the agreement or event with these descriptions} */
    static Map<String, Object> sum(List<StatedDescription> descriptions) {
        var newestFirst = descriptions.stream().sorted(NEWEST_FIRST).toList();
        return new Properties()
                .put("kind", newestFirst.getFirst().kind())
                .put(
                        "status",
                        newestFirst.stream()
                                .map(StatedDescription::status)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null))
                .put(
                        "topics",
                        newestFirst.stream()
                                .flatMap(description -> description.topics().stream())
                                .distinct()
                                .sorted()
                                .toList())
                .putAll(period(newestFirst).properties())
                .map();
    }

    /** {@return the dates that a person confirmed, else the most precise ones; of equal ones, those of the newest document} */
    private static Period period(List<StatedDescription> all) {
        List<StatedDescription> confirmed =
                all.stream().filter(StatedDescription::confirmed).toList();
        List<StatedDescription> newestFirst = confirmed.isEmpty() ? all : confirmed;
        EdtfDate since =
                mostPrecise(Period.dates(newestFirst, StatedDescription::since)).orElse(null);
        EdtfDate until = mostPrecise(Period.dates(newestFirst, StatedDescription::until)
                        .filter(end -> since == null || !end.latest().isBefore(since.earliest())))
                .orElse(null);
        return Period.of(since, until);
    }

    private static Optional<EdtfDate> mostPrecise(Stream<EdtfDate> dates) {
        return dates.min(Comparator.comparingLong(
                date -> date.latest().toEpochDay() - date.earliest().toEpochDay()));
    }
}
