package entente.query.path;

import entente.adjacency.FactGraph;
import entente.ontology.Modality;
import entente.query.Choice;
import entente.query.EntityRef;
import entente.query.FactFilter;
import entente.query.FoundFact;
import entente.query.TimeWindow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the reason why there is no path, so that a user knows which query to try next. Confined to one thread. */
final class NoPath {
    /** The maximum number of hops to search for a longer path. */
    private static final int FARTHEST = 12;

    /** The maximum distance of namesakes from either end. */
    private static final int NEAR = 2;

    private final PathSearches searches;
    private final PathQuery query;
    private final BidirectionalSearch search;
    private final FactGraph graph;
    private final int from;
    private final int to;

    /**
     * Creates an explanation after a search without a result.
     *
     * @param search the search
     */
    NoPath(PathSearches searches, BidirectionalSearch search, int from, int to) {
        this.searches = searches;
        this.query = searches.query();
        this.search = search;
        this.graph = searches.graph();
        this.from = from;
        this.to = to;
    }

    static PathSearchResult sameEntity(EntityRef both) {
        return answer(
                both,
                both,
                "Both ends are the same entity, %s.".formatted(both.name()),
                new PathAnswer.Why(PathAnswer.Code.SAME_ENTITY, List.of(), null, 0, 0, 0, List.of()),
                null);
    }

    /** {@return an answer with the reason, as far as it can be found} */
    PathSearchResult explain(boolean cut) {
        if (cut) {
            return answer(
                    PathAnswer.Code.OUT_OF_TIME,
                    "The search reached its limit before it found a path.",
                    List.of(),
                    null);
        }
        String lonely = lonely();
        if (lonely != null) {
            return answer(PathAnswer.Code.NO_RELATIONS, lonely, List.of(), null);
        }
        Map<String, FactFilter> parts = parts();
        Map<String, GraphPath> opened = new LinkedHashMap<>();
        parts.forEach((name, filter) -> find(filter).ifPresent(path -> opened.put(name, path)));
        if (opened.isEmpty() && parts.size() + (query.via().isEmpty() ? 0 : 1) > 1) {
            find(FactFilter.none()).ifPresent(path -> opened.put(String.join(", ", parts.keySet()), path));
        }
        return opened.isEmpty() ? apart() : filtered(opened);
    }

    private PathSearchResult filtered(Map<String, GraphPath> opened) {
        GraphPath without = opened.values().iterator().next();
        List<String> names = opened.keySet().stream()
                .flatMap(name -> Stream.of(name.split(", ")))
                .toList();
        return answer(
                PathAnswer.Code.FILTERED,
                "%s are connected in %s without %s, which leaves out every path."
                        .formatted(names(), hops(without.hops().size()), String.join(" or ", opened.keySet())),
                names,
                without);
    }

    private PathSearchResult apart() {
        BidirectionalSearch wide = searches.retry(query.filter(), from, to);
        BidirectionalSearch.Result found = wide.shortest(1, FARTHEST);
        if (!found.best().isEmpty()) {
            int hops = found.best().getFirst().hops();
            return answer(
                    PathAnswer.Code.TOO_FAR,
                    "%s are %s apart, and not connected within %s."
                            .formatted(names(), hops(hops), hops(query.maxHops())),
                    List.of(),
                    null,
                    hops);
        }
        return wide.isSeparate()
                ? answer(
                        PathAnswer.Code.SEPARATE,
                        "No chain of facts of any length connects %s.".formatted(names()),
                        List.of(),
                        null)
                : answer(
                        PathAnswer.Code.TOO_FAR,
                        "%s are not connected within %s.".formatted(names(), hops(query.maxHops())),
                        List.of(),
                        null);
    }

    /** {@return the filter without each of its parts in turn, by the name of the parameter} */
    private Map<String, FactFilter> parts() {
        FactFilter filter = query.filter();
        Map<String, FactFilter> parts = new LinkedHashMap<>();
        put(parts, "relation", filter.withRelations(Choice.all()));
        put(parts, "type", filter.withTypes(Choice.all()));
        put(parts, "time", filter.withTime(TimeWindow.always()));
        put(parts, "minDocuments", filter.withMinDocuments(1));
        put(parts, "avoid", filter.withAvoid(Set.of()));
        put(parts, "minIdentity", filter.withMinIdentity(0));
        put(parts, "modality", filter.withModalities(EnumSet.allOf(Modality.class)));
        if (!query.via().isEmpty()) {
            parts.put("via", filter);
        }
        return parts;
    }

    private void put(Map<String, FactFilter> parts, String name, FactFilter without) {
        if (!without.equals(query.filter())) {
            parts.put(name, without);
        }
    }

    private Optional<GraphPath> find(FactFilter filter) {
        return searches.retry(filter, from, to).shortest(1, query.maxHops()).best().stream()
                .findFirst()
                .map(searches::path);
    }

    private @Nullable String lonely() {
        List<String> lonely = new ArrayList<>();
        Stream.of(from, to).filter(end -> graph.degree(end) == 0).forEach(end -> lonely.add(graph.name(end)));
        return lonely.isEmpty()
                ? null
                : "%s %s no relations.".formatted(String.join(" and ", lonely), lonely.size() == 1 ? "has" : "have");
    }

    private PathSearchResult answer(
            PathAnswer.Code code, String reason, List<String> blockedBy, @Nullable GraphPath without) {
        return answer(code, reason, blockedBy, without, null);
    }

    private PathSearchResult answer(
            PathAnswer.Code code,
            String reason,
            List<String> blockedBy,
            @Nullable GraphPath without,
            @Nullable Integer hopsApart) {
        search.lookAround(NEAR, Namesakes.MOST_LOOKED_AT);
        var why = new PathAnswer.Why(
                code,
                blockedBy,
                null,
                search.start().size() - 1L,
                search.goal().size() - 1L,
                hopsApart,
                Namesakes.between(graph, search.start(), search.goal()));
        return answer(FoundFact.end(graph, from), FoundFact.end(graph, to), reason, why, without);
    }

    private static PathSearchResult answer(
            EntityRef from, EntityRef to, String reason, PathAnswer.Why why, @Nullable GraphPath without) {
        return new PathSearchResult(
                from, to, List.of(), 0, why.code() == PathAnswer.Code.OUT_OF_TIME, reason, why, without);
    }

    private String names() {
        return graph.name(from) + " and " + graph.name(to);
    }

    private static String hops(int number) {
        return number == 1 ? "1 hop" : number + " hops";
    }
}
