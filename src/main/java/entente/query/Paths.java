package entente.query;

import static org.neo4j.driver.Values.parameters;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how two entities are connected. */
@Component
public class Paths {
    private final Reads reads;

    Paths(Reads reads) {
        this.reads = reads;
    }

    /**
     * {@return the best paths between two entities} A path runs over stated and reported facts in either direction and
     * visits no entity twice; what is planned or denied joins nobody. Two entities that several facts join make one hop,
     * which shows the fact that most documents state among those that pass the filter. Shorter paths come first, then
     * those with more documents behind their weakest hop, then those of higher mean confidence. Paths longer than the
     * shortest are looked for until there are as many as asked for. The filter's types hold for the entities between the
     * ends, the rest of it for each hop.
     *
     * @throws NotFound when there is no such entity
     * @throws TooSlow with a {@link PathAnswer} of what was reached
     */
    public PathAnswer find(PathQuery query) {
        PathEnds ends = reads.read(reading -> ends(reading, query));
        if (query.from().equals(query.to())) {
            return ends.unconnected(
                    "Both ends are the same entity, %s.".formatted(ends.from().name()));
        }
        var search = new AtomicReference<@Nullable PathSearch>();
        return reads.read(
                reading -> {
                    var finding = new PathFinding(reading, query, ends);
                    search.set(finding.search());
                    return finding.answer(finding.search().run(query.maxHops()));
                },
                () -> reached(query, ends, search.get()));
    }

    /** {@return what was found before time was up} The transaction has ended with its time, so this takes another one. */
    private PathAnswer reached(PathQuery query, PathEnds ends, @Nullable PathSearch search) {
        if (search == null || search.reached().best().isEmpty()) {
            return ends.unconnected("Time was up before a path was found.");
        }
        return reads.read(reading -> new PathFinding(reading, query, ends).describe(search.reached()));
    }

    private static PathEnds ends(Reading reading, PathQuery query) {
        Map<String, Row> found =
                reading.list("get-entities", parameters("ids", List.of(query.from(), query.to()))).stream()
                        .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
        Row from = found.get(query.from());
        Row to = found.get(query.to());
        if (from == null || to == null) {
            throw NotFound.entity(from == null ? query.from() : query.to());
        }
        return PathEnds.of(from, to);
    }
}
