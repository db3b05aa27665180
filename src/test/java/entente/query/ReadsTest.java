package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;

class ReadsTest {
    @Test
    void aQueryThatTakesTooLongEndsWithWhatItReached() {
        Reads impatient = EmbeddedGraph.reads(Duration.ofMillis(50));
        assertThatThrownBy(() -> impatient.read(ReadsTest::countForever, () -> List.of("a hop")))
                .isInstanceOfSatisfying(
                        TooSlow.class, slow -> assertThat(slow.reached()).isEqualTo(List.of("a hop")))
                .hasMessageContaining("50 ms");
    }

    @Test
    void aQueryCannotWrite() {
        assertThatThrownBy(() -> EmbeddedGraph.reads()
                        .read(reading -> reading.transaction()
                                .run("CREATE (n:Entity) RETURN n")
                                .list()))
                .isInstanceOf(ClientException.class);
    }

    @Test
    void aLimitOfNoTimeIsRefused() {
        assertThatThrownBy(() -> new QuerySettings(Duration.ZERO)).hasMessageContaining("entente.query.timeout");
    }

    private static List<?> countForever(Reading reading) {
        return reading.transaction()
                .run("UNWIND range(1, 1000000000000) AS x RETURN max(sqrt(x))")
                .list();
    }
}
