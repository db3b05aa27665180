package entente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A neighbourhood while it is being found, hop by hop. Belongs to one thread. */
final class Surroundings {
    private static final Comparator<Around> CLOSEST_FIRST = Comparator.<Around>comparingInt(
                    around -> around.node().hop())
            .thenComparing(Around::documents, Comparator.reverseOrder())
            .thenComparing(around -> around.node().name())
            .thenComparing(around -> around.node().id());

    private final Neighbourhood.Node centre;
    private final int limit;
    private final List<Around> found = new ArrayList<>();
    private final Set<String> all = new LinkedHashSet<>();
    private List<String> frontier = List.of();
    private int hop;

    Surroundings(Neighbourhood.Node centre, int limit) {
        this.centre = centre;
        this.limit = limit;
        clear();
    }

    /** Forgets all but the centre. */
    void clear() {
        found.clear();
        all.clear();
        all.add(centre.id());
        frontier = List.of(centre.id());
        hop = 0;
    }

    /** Takes what lies one hop further. */
    void add(List<Row> rows) {
        hop++;
        frontier = rows.stream().map(row -> row.text("id")).toList();
        all.addAll(frontier);
        for (Row row : rows) {
            var node = new Neighbourhood.Node(row.text("id"), row.entityType(), row.text("name"), hop);
            found.add(new Around(node, row.number("documents")));
        }
        found.sort(CLOSEST_FIRST);
    }

    /** {@return ids of what the last hop found} */
    List<String> frontier() {
        return frontier;
    }

    /** {@return ids of the centre and of all that was found} */
    Set<String> all() {
        return all;
    }

    /** {@return ids of the centre and of the closest, as many as may be shown} */
    List<String> shown() {
        return nodes().stream().map(Neighbourhood.Node::id).toList();
    }

    /** {@return what was reached when there was no time left to read the facts} */
    Neighbourhood answer() {
        return answer(List.of(), 0);
    }

    Neighbourhood answer(List<Neighbourhood.Edge> edges, long totalEdges) {
        List<Neighbourhood.Node> nodes = nodes();
        return new Neighbourhood(
                centre,
                nodes,
                edges,
                new Neighbourhood.Count(nodes.size(), edges.size()),
                new Neighbourhood.Count(all.size(), totalEdges));
    }

    private List<Neighbourhood.Node> nodes() {
        return Stream.concat(Stream.of(centre), found.stream().limit(limit).map(Around::node))
                .toList();
    }

    /** A node, and how many documents stand behind the facts that join it to the hop before. */
    private record Around(Neighbourhood.Node node, long documents) {}
}
