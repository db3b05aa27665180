package entente.metrics;

import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.FactTest;
import java.time.Duration;
import java.util.Random;

/** Small graphs to try computations on, and the ties in them. */
final class RandomTies {
    private static final int[][] CLUB = {
        {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
        {2, 3, 7, 13, 17, 19, 21, 30},
        {3, 7, 8, 9, 13, 27, 28, 32},
        {7, 12, 13},
        {6, 10},
        {6, 10, 16},
        {16},
        {},
        {30, 32, 33},
        {33},
        {},
        {},
        {},
        {33},
        {32, 33},
        {32, 33},
        {},
        {},
        {32, 33},
        {33},
        {32, 33},
        {},
        {32, 33},
        {25, 27, 29, 32, 33},
        {25, 27, 31},
        {31},
        {29, 33},
        {33},
        {31, 33},
        {32, 33},
        {32, 33},
        {32, 33},
        {33}
    };

    private RandomTies() {}

    /** {@return who is friends with whom in Zachary's karate club, the instructor is m0 and the officer m33} */
    static FactGraph karateClub() {
        var graph = new FactGraphs();
        for (int member = 0; member < CLUB.length; member++) {
            for (int friend : CLUB[member]) {
                graph.met("m" + member, "m" + friend);
            }
        }
        return graph.build();
    }

    /** {@return a graph that is often not connected, with facts of all modalities and up to four documents} */
    static FactGraph random(long seed) {
        var random = new Random(seed);
        var graph = new FactGraphs();
        int size = 2 + random.nextInt(20);
        for (int entity = 0; entity < size; entity++) {
            graph.entity("e" + entity, EntityType.values()[random.nextInt(EntityType.values().length)]);
        }
        int facts = random.nextInt(3 * size);
        for (int fact = 0; fact < facts; fact++) {
            graph.fact(
                    "e" + random.nextInt(size),
                    "e" + random.nextInt(size),
                    RelationType.values()[random.nextInt(RelationType.values().length)],
                    random.nextBoolean() ? Modality.STATED : Modality.values()[random.nextInt(4)],
                    1 + random.nextInt(4));
        }
        return graph.build();
    }

    static Ties ties(FactGraph graph) {
        return ties(graph, TieRule.standard());
    }

    static Ties ties(FactGraph graph, TieRule rule) {
        return Ties.of(TiedEntities.of(graph, new FactTest(graph, rule.facts()), null, progress()), progress());
    }

    /** {@return how many documents are behind each pair of entities, by the numbers of the ties} */
    static double[][] matrix(FactGraph graph, Ties ties) {
        double[][] matrix = new double[ties.size()][ties.size()];
        for (int entity = 0; entity < graph.size(); entity++) {
            var links = graph.links(entity);
            for (int place = links.from(); place < links.to(); place++) {
                int fact = links.fact(place);
                if (graph.facts().modality(fact) == Modality.STATED) {
                    int node = ties.entities().find(graph.id(entity));
                    int neighbour = ties.entities().find(graph.id(links.neighbour(place)));
                    matrix[node][neighbour] += graph.facts().documents(fact);
                }
            }
        }
        return matrix;
    }

    static ComputationProgress progress() {
        var progress = new ComputationProgress(Duration.ofMinutes(1));
        progress.begin();
        return progress;
    }
}
