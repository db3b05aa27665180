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

/** Finds out why there is no path, so that a reader knows what to ask next. Belongs to one thread. */
final class NoPath {
    /** Farther apart than this, two entities have nothing to do with each other. */
    private static final int FARTHEST = 12;

    /** How far from either end namesakes are looked for at the most; of a hub the nearest are enough. */
    private static final int NEAR = 2;

    private final PathSearches searches;
    private final PathQuery query;
    private final BidirectionalSearch search;
    private final FactGraph graph;
    private final int from;
    private final int to;

    /**
     * Begins after a search in vain.
     *
     * @param search what was looked at
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

    /** {@return the reason, as far as it can be found} */
    PathSearchResult explain(boolean cut) {
        if (cut) {
            return answer(
                    PathAnswer.Code.OUT_OF_TIME, "The search was ended before a path was found.", List.of(), null);
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
                        "No chain of facts connects %s, however long.".formatted(names()),
                        List.of(),
                        null)
                : answer(
                        PathAnswer.Code.TOO_FAR,
                        "%s are not connected within %s.".formatted(names(), hops(query.maxHops())),
                        List.of(),
                        null);
    }

    /** {@return the filter with each of its parts dropped in turn, by the name of the parameter} */
    private Map<String, FactFilter> parts() {
        FactFilter filter = query.filter();
        Map<String, FactFilter> parts = new LinkedHashMap<>();
        put(parts, "relation", filter.withRelations(Choice.all()));
        put(parts, "type", filter.withTypes(Choice.all()));
        put(parts, "time", filter.withTime(TimeWindow.always()));
        put(parts, "minDocuments", filter.withMinDocuments(1));
        put(parts, "avoid", filter.withAvoid(Set.of()));
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
                : "%s %s no relation at all."
                        .formatted(String.join(" and ", lonely), lonely.size() == 1 ? "has" : "have");
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
