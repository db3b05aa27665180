package entente.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.FactFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {
    @RepeatedTest(100)
    void holdsEveryPairOfEntitiesJoinedByStatedFacts(RepetitionInfo run) {
        FactGraph graph = RandomTies.random(run.getCurrentRepetition());
        Ties ties = RandomTies.ties(graph);
        double[][] matrix = RandomTies.matrix(graph, ties);
        for (int node = 0; node < ties.size(); node++) {
            assertThat(ties.starts()[node + 1] - ties.starts()[node])
                    .isEqualTo(ties.entities().neighbours()[node])
                    .isPositive();
            int facts = 0;
            for (int place = ties.starts()[node]; place < ties.starts()[node + 1]; place++) {
                assertThat((double) ties.weight(place, true)).isEqualTo(matrix[node][ties.neighbours()[place]]);
                assertThat(ties.weight(place, false)).isEqualTo(1);
                facts += ties.facts(place);
            }
            assertThat(facts).isEqualTo(ties.entities().facts()[node]);
        }
    }

    @Test
    void leavesOutPlannedAndDeniedFactsAndThoseOutsideTheRule() {
        FactGraph graph = new FactGraphs()
                .fact("a", "b", RelationType.MET, Modality.STATED, 3)
                .fact("b", "c", RelationType.VISITED, Modality.PLANNED, 3)
                .fact("c", "d", RelationType.VISITED, Modality.DENIED, 3)
                .fact("d", "e", RelationType.VISITED, Modality.REPORTED, 3)
                .fact("e", "f", RelationType.VISITED, Modality.STATED, 1)
                .entity("f", EntityType.PLACE)
                .build();
        FactFilter stated = TieRule.standard().facts();
        assertThat(tied(graph, stated)).containsExactlyInAnyOrder("a", "b", "e", "f");
        assertThat(tied(graph, stated.withModalities(EnumSet.of(Modality.STATED, Modality.REPORTED))))
                .containsExactlyInAnyOrder("a", "b", "d", "e", "f");
        assertThat(tied(graph, stated.withMinDocuments(2))).containsExactlyInAnyOrder("a", "b");
        assertThat(tied(graph, stated.withRelations(Choice.only(Set.of(RelationType.VISITED)))))
                .containsExactlyInAnyOrder("e", "f");
        assertThat(tied(graph, stated.withTypes(Choice.only(Set.of(EntityType.PERSON)))))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(tied(graph, stated.withAvoid(Set.of("a")))).containsExactlyInAnyOrder("e", "f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "DENIED"})
    void rejectsPlannedAndDeniedFacts(Modality modality) {
        FactFilter facts = FactFilter.of(EnumSet.of(Modality.STATED, modality));
        assertThatThrownBy(() -> new TieRule(facts, true)).hasMessageContaining(modality.toString());
    }

    @Test
    void hasAnOrderThatDependsOnIdsAlone() {
        FactGraph one =
                new FactGraphs().met("a", "b", "c").met("d", "e").met("b", "e").build();
        FactGraph other =
                new FactGraphs().met("e", "b", "d").met("c", "a").met("b", "a").build();
        assertThat(ids(RandomTies.ties(one).entities()))
                .isEqualTo(ids(RandomTies.ties(other).entities()));
        assertThat(RandomTies.ties(one).neighbours())
                .isEqualTo(RandomTies.ties(other).neighbours());
    }

    private static List<String> tied(FactGraph graph, FactFilter facts) {
        return ids(RandomTies.ties(graph, new TieRule(facts, true)).entities());
    }

    private static List<String> ids(TiedEntities entities) {
        return IntStream.range(0, entities.size()).mapToObj(entities::id).toList();
    }
}
