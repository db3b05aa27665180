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
 * What an agreement or event needs to know of one of its descriptions.
 *
 * @param publishedOn date of the document
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
        double confidence) {

    private static final Comparator<StatedDescription> NEWEST_FIRST = Comparator.comparing(
                    StatedDescription::publishedOn, Comparator.nullsFirst(Comparator.<EdtfDate>naturalOrder()))
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
                row.get("confidence").asDouble());
    }

    /** {@return what descriptions of one agreement or event add up to, as properties in Neo4j} */
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

    /** {@return the time of an agreement or event: the most precise dates, of equal ones the newest document's} */
    private static Period period(List<StatedDescription> newestFirst) {
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
