package entente.graph;

import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds or happened.
 *
 * @param sinceDay the first day that it can mean
 * @param untilDay the last day that it can mean; null when it is not over, as far as we read
 */
public record Period(
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        @Nullable LocalDate sinceDay,
        @Nullable LocalDate untilDay) {

    /** {@return the time from the first beginning to the last end that the claims of a relation give} */
    public static Period of(RelationType type, List<StatedClaim> claims) {
        boolean momentary = type.momentary();
        EdtfDate since =
                dates(claims, StatedClaim::since).min(Comparator.naturalOrder()).orElse(null);
        EdtfDate end = dates(claims, claim -> claim.until() == null && momentary ? claim.since() : claim.until())
                .max(Comparator.comparing(EdtfDate::latest).thenComparing(EdtfDate::earliest))
                .filter(last -> momentary || claims.stream().noneMatch(claim -> startsAfter(last, claim)))
                .orElse(null);
        boolean sameMoment =
                momentary && Objects.equals(since, end) && claims.stream().allMatch(claim -> claim.until() == null);
        return of(since, sameMoment ? null : end, end);
    }

    /** {@return the time of a relation that is stated once} */
    public static Period of(RelationType type, @Nullable EdtfDate since, @Nullable EdtfDate until) {
        return of(since, until, until == null && type.momentary() ? since : until);
    }

    /** {@return the time of an agreement or event that is described once} */
    public static Period of(@Nullable EdtfDate since, @Nullable EdtfDate until) {
        return of(since, until, until == null ? since : until);
    }

    /** {@return the dates as properties in Neo4j} */
    public Map<String, Object> properties() {
        var properties = new Properties();
        properties.put("since", since == null ? null : since.text());
        properties.put("until", until == null ? null : until.text());
        properties.put("sinceDay", sinceDay);
        properties.put("untilDay", untilDay);
        return properties.map();
    }

    private static Period of(@Nullable EdtfDate since, @Nullable EdtfDate until, @Nullable EdtfDate end) {
        return new Period(since, until, since == null ? null : since.earliest(), end == null ? null : end.latest());
    }

    /** A second term of office begins after the end of the first: then that end is not the relation's. */
    private static boolean startsAfter(EdtfDate end, StatedClaim claim) {
        return claim.since() != null
                && claim.until() == null
                && claim.since().earliest().isAfter(end.latest());
    }

    /** {@return those dates of all that are given} */
    static <T> Stream<EdtfDate> dates(List<T> all, Function<T, @Nullable EdtfDate> date) {
        return all.stream().mapMulti((one, dates) -> {
            EdtfDate given = date.apply(one);
            if (given != null) {
                dates.accept(given);
            }
        });
    }
}
