package entente.query;

import static org.neo4j.driver.Values.parameters;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what lies around an entity. */
@Component
public class Neighbourhoods {
    private final Reads reads;

    Neighbourhoods(Reads reads) {
        this.reads = reads;
    }

    /**
     * {@return the entities within some hops of the centre and the facts between those shown} Facts of every modality
     * count here, planned and denied ones too: each edge says which it is. The nearest entities come first, then those
     * with more documents behind the facts that join them to the hop before, then by name.
     *
     * @throws NotFound when there is no such entity
     * @throws TooSlow with a {@link Neighbourhood} of what was reached
     */
    public Neighbourhood get(NeighbourhoodQuery query) {
        String id = query.entity();
        Neighbourhood.Node centre = reads.read(reading -> reading.find("get-entities", parameters("ids", List.of(id))))
                .map(row -> new Neighbourhood.Node(id, row.entityType(), row.text("name"), 0))
                .orElseThrow(() -> NotFound.entity(id));
        Surroundings surroundings = new Surroundings(centre, query.limit());
        return reads.read(
                reading -> {
                    surroundings.clear();
                    expand(reading, query, surroundings);
                    return finish(reading, query.filter(), surroundings);
                },
                surroundings::answer);
    }

    private static void expand(Reading reading, NeighbourhoodQuery query, Surroundings surroundings) {
        for (int hop = 1; hop <= query.hops() && !surroundings.frontier().isEmpty(); hop++) {
            surroundings.add(reading.list(
                    "expand-neighbourhood",
                    query.filter().parameters("frontier", surroundings.frontier(), "seen", surroundings.all())));
        }
    }

    private static Neighbourhood finish(Reading reading, FactFilter filter, Surroundings surroundings) {
        List<Neighbourhood.Edge> edges =
                reading.list("list-facts-among", filter.parameters("entities", surroundings.shown())).stream()
                        .map(Neighbourhoods::edge)
                        .toList();
        long total = reading.total("count-facts-among", filter.parameters("entities", surroundings.all()));
        return surroundings.answer(edges, total);
    }

    private static Neighbourhood.Edge edge(Row row) {
        return new Neighbourhood.Edge(
                row.text("id"),
                row.text("subject"),
                row.text("object"),
                row.relationType("type"),
                row.textOrNull("title"),
                row.number("documents"),
                row.fraction("confidence"),
                row.modality(),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.text("quote"));
    }
}
