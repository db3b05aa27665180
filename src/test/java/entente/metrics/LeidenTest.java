package entente.metrics;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LeidenTest {
    @Test
    void findsTheBestPartitionOfTheKarateClub() {
        Partition club = split(RandomTies.karateClub(), false, 1);
        assertThat(club.modularity()).isCloseTo(0.4198, within(1e-4));
        assertThat(IntStream.range(0, club.size()).map(club::size)).containsExactly(12, 11, 6, 5);
        assertThat(members(club, 3)).containsExactly("m10", "m16", "m4", "m5", "m6");
        assertThat(club.entities().id(club.members()[0])).isEqualTo("m33");
    }

    @Test
    void findsFewerOrMoreAtAnotherResolution() {
        FactGraph club = RandomTies.karateClub();
        assertThat(split(club, false, 0.3).size()).isLessThan(4);
        assertThat(split(club, false, 3).size()).isGreaterThan(4);
    }

    @Test
    void separatesUnconnectedParts() {
        FactGraph graph = new FactGraphs()
                .met("a1", "a2", "a3")
                .met("a2", "a3")
                .met("b1", "b2")
                .met("c1", "c2")
                .build();
        Partition partition = split(graph, true, 1);
        assertThat(IntStream.range(0, 3).mapToObj(community -> members(partition, community)))
                .containsExactly(Set.of("a1", "a2", "a3"), Set.of("b1", "b2"), Set.of("c1", "c2"));
        assertThat(partition.facts()).containsExactly(3, 1, 1);
        assertThat(partition.bridges()).isEmpty();
    }

    @Test
    void weighsTiesByDocuments() {
        // A square: the pair of opposite sides with more documents stays together.
        FactGraph graph = new FactGraphs()
                .fact("a", "b", RelationType.MET, Modality.STATED, 9)
                .fact("c", "d", RelationType.MET, Modality.STATED, 9)
                .met("b", "c")
                .met("d", "a")
                .build();
        Partition partition = split(graph, true, 1);
        assertThat(List.of(members(partition, 0), members(partition, 1)))
                .containsExactly(Set.of("a", "b"), Set.of("c", "d"));
        assertThat(partition.bridges()).containsExactly(new Partition.Bridge(0, 1, 2));
        assertThat(partition.strengths()).containsOnly(9);
    }

    @RepeatedTest(20)
    void doesNotDependOnTheOrderOfTheFacts(RepetitionInfo run) {
        FactGraph graph = RandomTies.random(run.getCurrentRepetition());
        var reversed = new FactGraphs();
        for (int entity = graph.size() - 1; entity >= 0; entity--) {
            var links = graph.links(entity);
            for (int place = links.from(); place < links.to(); place++) {
                if (links.outward(place)) {
                    int fact = links.fact(place);
                    reversed.fact(
                            graph.id(entity),
                            graph.id(links.neighbour(place)),
                            graph.facts().type(fact),
                            graph.facts().modality(fact),
                            graph.facts().documents(fact));
                }
            }
        }
        Partition partition = split(graph, true, 1);
        assertThat(split(graph, true, 1).communities()).isEqualTo(partition.communities());
        assertThat(split(reversed.build(), true, 1).communities()).isEqualTo(partition.communities());
    }

    @Test
    void findsNoCommunitiesInAnEmptyGraph() {
        assertThat(split(new FactGraphs().build(), true, 1).size()).isZero();
    }

    private static Partition split(FactGraph graph, boolean weighed, double resolution) {
        return Leiden.of(RandomTies.ties(graph), weighed, resolution, RandomTies.progress());
    }

    private static Set<String> members(Partition partition, int community) {
        return IntStream.range(partition.starts()[community], partition.starts()[community + 1])
                .mapToObj(place -> partition.entities().id(partition.members()[place]))
                .collect(toCollection(TreeSet::new));
    }
}
