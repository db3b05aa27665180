package entente.graph;

import static entente.graph.Story.person;
import static entente.graph.Story.place;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.Written.Status;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class EmbeddedGraphTest extends GraphContract {
    @Override
    Driver driver() {
        return TestGraph.driver();
    }

    @Override
    Graph graph() {
        return TestGraph.graph();
    }

    @Test
    void writesAHugeDocumentInOneTransaction() {
        var story = new Story("huge");
        for (int i = 0; i < 3_000; i++) {
            story.claims(person("Person " + i % 70), HOLDS_POSITION, place("Place " + i % 30));
        }

        assertThat(story.writeTo(graph())).isEqualTo(new Written(Status.INGESTED, 100, 3_000));

        assertThat(rows("MATCH (:Passage)-[m:MENTIONS]->() RETURN count(m) AS n"))
                .containsExactly(6_000L);
        assertThat(rows("MATCH (:Entity)-[r]->(:Entity) RETURN sum(r.claims) AS n"))
                .containsExactly(3_000L);
        assertThat(graph().remove("huge")).contains(new Removed(3_000, 210, 100));
    }
}
