package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.neo4j.read.ReadTransaction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryRunnerTest {
    @Test
    void aQueryThatTakesTooLongEndsWithWhatItReached() {
        QueryRunner impatient = EmbeddedGraph.reads(Duration.ofMillis(50));
        assertThatThrownBy(() -> impatient.read(QueryRunnerTest::countForever, () -> List.of("a hop")))
                .isInstanceOfSatisfying(
                        TooSlow.class, slow -> assertThat(slow.reached()).isEqualTo(List.of("a hop")))
                .hasMessageContaining("50 ms");
    }

    @Test
    void aLimitOfNoTimeIsRefused() {
        assertThatThrownBy(() -> EmbeddedGraph.settings(Duration.ZERO)).hasMessageContaining("entente.query.timeout");
    }

    private static long countForever(ReadTransaction reading) {
        return reading.total("count-forever", ReadTransaction.parameters());
    }
}
