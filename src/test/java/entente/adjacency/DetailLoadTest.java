package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.FullFact;
import entente.neo4j.read.ReadTransaction;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class DetailLoadTest {
    private final ReadTransaction neo4j = mock(ReadTransaction.class);

    @Test
    void leavesOutFactsThatHaveGoneAndThoseThatTookTheirNumbers() {
        var graph = (MemoryGraph) FactGraphs.of(new FactGraphs().met("a", "b", "c", "d", "e"));
        // Nodes are numbered as they came: a, b, c, d, e.
        when(neo4j.facts(any()))
                .thenReturn(List.of(
                        fact(0, RelationType.MET, 0, 1),
                        fact(1, RelationType.MET, 2, 0),
                        fact(3, RelationType.FAMILY_OF, 0, 4)));

        var load = new DetailLoad(graph);
        load.next(neo4j).forEach(graph.details()::add);

        assertThat(load.hasNext()).isFalse();
        assertThat(graph.details(0)).isEqualTo(details(0));
        assertThat(DetailCheck.missing(graph)).containsExactly(1, 2, 3);
    }

    @Test
    void readsInBatchesEachFactOnceAndThoseAgainThatCouldNotBeRead() {
        var graph = (MemoryGraph) FactGraphs.star(2_500);
        graph.details().add(7, details(7));
        List<Long> asked = new ArrayList<>();
        when(neo4j.facts(any()))
                .thenThrow(GraphUnavailable.or(new ServiceUnavailableException("away")))
                .thenAnswer(call -> {
                    long[] keys = call.getArgument(0);
                    Arrays.stream(keys).forEach(asked::add);
                    return Arrays.stream(keys)
                            .mapToObj(key -> fact(key, RelationType.LOCATED_IN, key + 1, 0))
                            .toList();
                });

        var load = new DetailLoad(graph);
        assertThatThrownBy(() -> load.next(neo4j)).isInstanceOf(GraphUnavailable.class);
        int batches = 0;
        while (load.hasNext()) {
            load.next(neo4j).forEach(graph.details()::add);
            batches++;
        }

        assertThat(batches).isEqualTo(3);
        assertThat(asked).hasSize(2_499).doesNotHaveDuplicates().doesNotContain(7L);
        assertThat(DetailCheck.missing(graph)).isEmpty();
        assertThat(Objects.requireNonNull(graph.details(2_499)).id()).isEqualTo("2499");
    }

    private static FullFact fact(long key, RelationType type, long subject, long object) {
        return new FullFact(key, type, subject, object, details(key));
    }

    private static FactDetails details(long key) {
        return new FactDetails(String.valueOf(key), null, 1, 1, Modality.STATED, null, null, "quote", null);
    }
}
