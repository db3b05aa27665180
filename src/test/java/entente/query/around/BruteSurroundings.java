package entente.query.around;

import static java.util.Objects.requireNonNull;

import entente.ontology.EdtfDate;
import entente.query.FactFilter;
import entente.query.RandomGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lies around and between entities of a small graph, found by trying everything. */
record BruteSurroundings(RandomGraph graph, FactFilter filter) {
    /** A neighbour and the facts that join it. */
    record Joined(String id, int group, List<RandomGraph.Fact> by) {}

    /** {@return the facts that pass among the entities} */
    List<RandomGraph.Fact> among(Collection<String> entities) {
        return passing(fact -> entities.contains(fact.subject()) && entities.contains(fact.object()));
    }

    List<RandomGraph.Fact> between(String one, String other) {
        return passing(fact -> fact.touches(one) && fact.other(one).equals(other));
    }

    private List<RandomGraph.Fact> passing(Predicate<RandomGraph.Fact> wanted) {
        return graph.facts().stream()
                .filter(wanted)
                .filter(fact -> fact.passes(filter))
                .toList();
    }

    boolean mayVisit(String entity) {
        return filter.types().allows(requireNonNull(graph.entities().get(entity)))
                && !filter.avoid().contains(entity);
    }

    /** {@return all within some hops of the centre, in the order of the rank} */
    List<Joined> around(String centre, int hops, NeighbourRank rank) {
        List<Joined> all = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(centre));
        Set<String> ring = Set.of(centre);
        for (int hop = 1; hop <= hops; hop++) {
            List<Joined> next = new ArrayList<>();
            for (String entity : graph.entities().keySet()) {
                Set<String> before = ring;
                List<RandomGraph.Fact> by =
                        passing(fact -> fact.touches(entity) && before.contains(fact.other(entity)));
                if (!seen.contains(entity) && mayVisit(entity) && !by.isEmpty()) {
                    next.add(new Joined(entity, hop, by));
                }
            }
            ring = next.stream().map(Joined::id).collect(Collectors.toSet());
            seen.addAll(ring);
            all.addAll(next);
        }
        all.sort(order(rank));
        return all;
    }

    /** {@return what is joined to at least so many of the entities, in the order of the rank} */
    List<Joined> common(List<String> entities, int atLeast, NeighbourRank rank) {
        return graph.entities().keySet().stream()
                .filter(entity -> !entities.contains(entity) && mayVisit(entity))
                .map(entity -> {
                    long joins = entities.stream()
                            .filter(given -> !between(given, entity).isEmpty())
                            .count();
                    return new Joined(
                            entity,
                            (int) -joins,
                            passing(fact -> fact.touches(entity) && entities.contains(fact.other(entity))));
                })
                .filter(one -> -one.group() >= atLeast)
                .sorted(order(rank))
                .toList();
    }

    private Comparator<Joined> order(NeighbourRank rank) {
        Comparator<Joined> measure = switch (rank) {
            case STRONG ->
                Comparator.comparingLong(one -> -one.by().stream()
                        .mapToLong(RandomGraph.Fact::documents)
                        .sum());
            case RECENT ->
                Comparator.comparingLong(one -> -one.by().stream()
                        .mapToLong(BruteSurroundings::lastDay)
                        .max()
                        .orElseThrow());
            case RARE ->
                Comparator.comparingLong(one -> graph.facts().stream()
                        .filter(fact -> fact.touches(one.id()))
                        .count());
        };
        return Comparator.comparingInt(Joined::group).thenComparing(measure).thenComparing(Joined::id);
    }

    private static long lastDay(RandomGraph.Fact fact) {
        EdtfDate until = fact.until();
        EdtfDate since = fact.since();
        if (until != null) {
            return until.latest().toEpochDay();
        }
        return since == null ? Integer.MIN_VALUE : since.latest().toEpochDay();
    }

    /** {@return which of the given entities chains of so many hops join, each chain between two of them} */
    Set<Set<String>> groups(List<String> given, int maxHops) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        given.forEach(one -> groups.put(one, Set.of(one)));
        for (String one : given) {
            for (String other : given) {
                if (distance(one, other, given) <= maxHops) {
                    Set<String> joined = new HashSet<>(groups.get(one));
                    joined.addAll(groups.get(other));
                    joined.forEach(member -> groups.put(member, joined));
                }
            }
        }
        return new HashSet<>(groups.values());
    }

    private int distance(String from, String to, List<String> given) {
        Set<String> reached = new HashSet<>(Set.of(from));
        for (int hops = 0; hops <= graph.entities().size(); hops++) {
            if (reached.contains(to)) {
                return hops;
            }
            Set<String> before = Set.copyOf(reached);
            graph.entities().keySet().stream()
                    .filter(entity -> given.contains(entity) || mayVisit(entity))
                    .filter(entity -> before.stream()
                            .anyMatch(near -> !between(near, entity).isEmpty()))
                    .forEach(reached::add);
        }
        return Integer.MAX_VALUE;
    }

    /** {@return the fewest hops of a tree that joins all the given entities} */
    int shortestTree(List<String> given) {
        List<String> others = graph.entities().keySet().stream()
                .filter(entity -> !given.contains(entity) && mayVisit(entity))
                .toList();
        return IntStream.range(0, 1 << others.size())
                .filter(choice -> {
                    List<String> members = new ArrayList<>(given);
                    IntStream.range(0, others.size())
                            .filter(i -> (choice >> i & 1) != 0)
                            .forEach(i -> members.add(others.get(i)));
                    return isConnected(members);
                })
                .map(choice -> given.size() - 1 + Integer.bitCount(choice))
                .min()
                .orElseThrow();
    }

    boolean isConnected(List<String> members) {
        Set<String> reached = new HashSet<>(Set.of(members.getFirst()));
        boolean grown = true;
        while (grown) {
            Set<String> before = Set.copyOf(reached);
            grown = members.stream()
                            .filter(one -> before.stream()
                                    .anyMatch(near -> !between(near, one).isEmpty()))
                            .filter(reached::add)
                            .count()
                    > 0;
        }
        return reached.size() == members.size();
    }
}
