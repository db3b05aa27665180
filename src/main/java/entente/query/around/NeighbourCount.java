package entente.query.around;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.query.FactFilter;
import entente.query.FactTest;
import entente.query.FoundFact;
import entente.query.NamedEntities;
import entente.query.around.NeighbourCounts.Direction;
import entente.query.around.NeighbourCounts.OfRelation;
import entente.query.around.NeighbourCounts.OfType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Counts what is joined to one entity, in one run over its links. */
final class NeighbourCount {
    private static final RelationType[] RELATIONS = RelationType.values();
    private static final EntityType[] TYPES = EntityType.values();
    private static final Direction[] DIRECTIONS = Direction.values();

    private final FactGraph graph;
    private final FactTest test;
    private final int centre;
    private final Tally all = new Tally();
    private final Tally[] types = tallies(TYPES.length);
    private final Tally[] relations = tallies(RELATIONS.length * DIRECTIONS.length);

    /** Facts, and different neighbours, which come one after the other. */
    private static final class Tally {
        private long facts;
        private long neighbours;
        private int last = FactGraph.NONE;

        void add(int neighbour) {
            facts++;
            if (neighbour != last) {
                neighbours++;
                last = neighbour;
            }
        }
    }

    NeighbourCount(FactGraph graph, FactFilter filter, String entity) {
        this.graph = graph;
        this.test = new FactTest(graph, filter);
        this.centre = NamedEntities.find(graph, List.of(entity)).getInt(0);
    }

    NeighbourCounts run() {
        Links links = graph.links(centre);
        for (int place = links.from(); place < links.to(); place++) {
            int neighbour = links.neighbour(place);
            int fact = links.fact(place);
            if (test.passes(fact) && test.mayVisit(neighbour)) {
                all.add(neighbour);
                types[graph.type(neighbour).ordinal()].add(neighbour);
                int relation = graph.facts().typeNumber(fact);
                Direction direction = direction(relation, links.outward(place));
                relations[relation * DIRECTIONS.length + direction.ordinal()].add(neighbour);
            }
        }
        return new NeighbourCounts(FoundFact.end(graph, centre), all.neighbours, all.facts, ofRelations(), ofTypes());
    }

    private List<OfRelation> ofRelations() {
        return Arrays.stream(RELATIONS)
                .flatMap(relation -> Arrays.stream(DIRECTIONS).flatMap(direction -> {
                    Tally tally = relations[relation.ordinal() * DIRECTIONS.length + direction.ordinal()];
                    return tally.facts == 0
                            ? Stream.empty()
                            : Stream.of(new OfRelation(relation, direction, tally.facts, tally.neighbours));
                }))
                .sorted(Comparator.comparingLong(OfRelation::facts).reversed())
                .toList();
    }

    private List<OfType> ofTypes() {
        return Arrays.stream(TYPES)
                .filter(type -> types[type.ordinal()].facts > 0)
                .map(type -> new OfType(type, types[type.ordinal()].neighbours, types[type.ordinal()].facts))
                .sorted(Comparator.comparingLong(OfType::neighbours).reversed())
                .toList();
    }

    private static Direction direction(int relation, boolean outward) {
        if (RELATIONS[relation].symmetric()) {
            return Direction.EITHER;
        }
        return outward ? Direction.OUTGOING : Direction.INCOMING;
    }

    private static Tally[] tallies(int number) {
        return Stream.generate(Tally::new).limit(number).toArray(Tally[]::new);
    }
}
