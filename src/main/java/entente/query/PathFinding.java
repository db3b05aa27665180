package entente.query;

import static org.neo4j.driver.Values.parameters;

import entente.ontology.Modality;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One query for paths in one transaction. */
final class PathFinding {
    private static final int MOST_CLAIMS_A_HOP = 5;
    private static final Set<Modality> JOINING = EnumSet.of(Modality.STATED, Modality.REPORTED);

    private final Reading reading;
    private final PathQuery query;
    private final PathEnds ends;
    private final PathSearch search;

    PathFinding(Reading reading, PathQuery query, PathEnds ends) {
        this.reading = reading;
        this.query = query;
        this.ends = ends;
        this.search = search(query.k(), query.filter(), JOINING);
    }

    /** {@return the search for what the query asks} */
    PathSearch search() {
        return search;
    }

    /** {@return the result in full, or why it is empty} */
    PathAnswer answer(PathSearch.Result result) {
        return result.best().isEmpty() ? ends.unconnected(reason(result)) : describe(result);
    }

    /** {@return the result with the names, facts and evidence of its chains} */
    PathAnswer describe(PathSearch.Result result) {
        List<Link> links =
                result.best().stream().flatMap(chain -> chain.links().stream()).toList();
        Map<String, PathAnswer.End> stations = stations(links);
        Map<String, PathAnswer.Relation> relations = relations(links);
        List<PathAnswer.Path> paths = result.best().stream()
                .filter(chain -> isStillThere(chain, stations, relations))
                .map(chain -> path(chain, stations, relations))
                .toList();
        return new PathAnswer(ends.from(), ends.to(), paths, paths.size(), result.total(), result.cut(), null);
    }

    private PathSearch search(int most, FactFilter filter, Set<Modality> modalities) {
        List<String> labels = modalities.stream().map(Modality::label).toList();
        return new PathSearch(
                query.from(),
                query.to(),
                most,
                (frontier, targets) -> reading
                        .list(
                                "expand-path",
                                filter.parameters(
                                        "frontier",
                                        frontier,
                                        "targets",
                                        targets,
                                        "modalities",
                                        labels,
                                        "ends",
                                        List.of(query.from(), query.to())))
                        .stream()
                        .map(row -> new Link(
                                row.text("near"),
                                row.text("far"),
                                row.text("id"),
                                row.number("documents"),
                                row.fraction("confidence")))
                        .toList());
    }

    /** {@return why nothing was found} What the query left out is tried, so that a reader knows what to ask next. */
    private String reason(PathSearch.Result result) {
        return ends.loneliness().orElseGet(() -> {
            PathSearch.Result unfiltered = query.filter().equals(FactFilter.none()) ? result : tried(JOINING);
            if (!unfiltered.best().isEmpty()) {
                return "%s are connected only by facts or entities that the filter leaves out; without it, in %s."
                        .formatted(ends.names(), hops(unfiltered));
            }
            PathSearch.Result unproven = tried(EnumSet.allOf(Modality.class));
            if (!unproven.best().isEmpty()) {
                return "%s are connected only when planned or denied facts count; with them, in %s."
                        .formatted(ends.names(), hops(unproven));
            }
            return unfiltered.separate()
                    ? "No chain of facts connects %s, however long.".formatted(ends.names())
                    : "%s are not connected within %s.".formatted(ends.names(), hops(query.maxHops()));
        });
    }

    private PathSearch.Result tried(Set<Modality> modalities) {
        return search(1, FactFilter.none(), modalities).run(query.maxHops());
    }

    private static String hops(PathSearch.Result result) {
        return hops(result.best().getFirst().links().size());
    }

    private static String hops(int number) {
        return number == 1 ? "1 hop" : number + " hops";
    }

    private Map<String, PathAnswer.End> stations(Collection<Link> links) {
        Set<String> ids = links.stream()
                .flatMap(link -> Stream.of(link.near(), link.far()))
                .collect(Collectors.toSet());
        return reading.list("get-entities", parameters("ids", ids)).stream()
                .map(PathEnds::end)
                .collect(Collectors.toMap(PathAnswer.End::id, Function.identity()));
    }

    private Map<String, PathAnswer.Relation> relations(Collection<Link> links) {
        Map<String, Link> distinct =
                links.stream().collect(Collectors.toMap(Link::relation, Function.identity(), (one, other) -> one));
        List<Map<String, Object>> hops = distinct.values().stream()
                .map(link -> Map.<String, Object>of("near", link.near(), "far", link.far(), "id", link.relation()))
                .toList();
        Map<String, List<Evidence>> evidence = Proof.ofRelations(reading, distinct.keySet(), MOST_CLAIMS_A_HOP);
        return reading.list("get-hops", parameters("hops", hops)).stream()
                .map(row -> relation(row, evidence.getOrDefault(row.text("id"), List.of())))
                .collect(Collectors.toMap(PathAnswer.Relation::id, Function.identity()));
    }

    private static PathAnswer.Relation relation(Row row, List<Evidence> evidence) {
        return new PathAnswer.Relation(
                row.text("id"),
                row.relationType("type"),
                row.text("subject"),
                row.textOrNull("title"),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.modality(),
                row.fraction("confidence"),
                row.number("documents"),
                evidence);
    }

    /** A document may have been deleted, and its facts with it, while the search was going on. */
    private static boolean isStillThere(
            Chain chain, Map<String, PathAnswer.End> stations, Map<String, PathAnswer.Relation> relations) {
        return chain.links().stream()
                .allMatch(link -> stations.containsKey(link.near())
                        && stations.containsKey(link.far())
                        && relations.containsKey(link.relation()));
    }

    private static PathAnswer.Path path(
            Chain chain, Map<String, PathAnswer.End> stations, Map<String, PathAnswer.Relation> relations) {
        List<PathAnswer.Hop> hops = chain.links().stream()
                .map(link -> new PathAnswer.Hop(
                        Objects.requireNonNull(stations.get(link.near())),
                        Objects.requireNonNull(stations.get(link.far())),
                        Objects.requireNonNull(relations.get(link.relation()))))
                .toList();
        return new PathAnswer.Path(hops.size(), chain.weakest(), hops);
    }
}
