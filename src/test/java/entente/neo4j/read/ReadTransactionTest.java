package entente.neo4j.read;

import static entente.graph.Story.person;
import static entente.graph.Story.place;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.VISITED;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.Story;
import entente.graph.Story.Said;
import entente.graph.TestGraph;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server within this process is read past Cypher: it must give what Cypher gives. */
class ReadTransactionTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String BARE = "Written by somebody else";

    @BeforeEach
    void write() {
        TestGraph.empty();
        new Story("d1")
                .claims(person("Anna Jansen"), VISITED, place("Ghent"), new Said().since("2023-02"))
                .claims(person("Anna Jansen"), MET, person("Bram Peeters"))
                .mentions(person("Anna Jansen"), "Jansen")
                .writeTo(TestGraph.graph());
        TestGraph.driver()
                .executableQuery("""
                        CREATE (a:Entity:Person {id: 'a', name: $name}), (b:Entity:Person {id: 'b', name: $name})
                        CREATE (a)-[:MET]->(b), (a)-[:KNOWS {quote: 'no fact'}]->(b)
                        CREATE (b)-[:VISITED {id: 7, since: 'soon', documents: 'many', confidence: 3, modality: 'sure',
                          quote: 'a row', document: 'table', publishedOn: '2020', start: 3, end: 8}]->(a)
                        """)
                .withParameters(Map.of("name", BARE))
                .execute();
    }

    @Test
    void givesTheSameFactsWithinThisProcessAndOverBolt() {
        long[] keys = everyRelationship();

        List<FullFact> facts = embedded(reading -> reading.facts(keys));

        assertThat(facts).hasSize(4).containsExactlyInAnyOrderElementsOf(overBolt(reading -> reading.facts(keys)));
        long[] none = {1L << 30};
        List<FullFact> within = embedded(reading -> reading.facts(none));
        List<FullFact> outside = overBolt(reading -> reading.facts(none));
        assertThat(within).isEmpty();
        assertThat(outside).isEmpty();
    }

    @Test
    void takesWhatIsLeftOutOrOfAnotherKindAsUnknown() {
        Map<String, FactDetails> facts = embedded(reading -> reading.facts(everyRelationship())).stream()
                .map(FullFact::details)
                .filter(fact -> fact.id().contains(":"))
                .collect(toMap(FactDetails::quote, fact -> fact));

        assertThat(facts).containsOnlyKeys("", "a row");
        assertThat(facts.get("")).returns(1L, FactDetails::documents).returns(null, FactDetails::row);
        assertThat(facts.get("a row"))
                .returns(1L, FactDetails::documents)
                .returns(1.0, FactDetails::confidence)
                .returns(Modality.STATED, FactDetails::modality)
                .returns(null, FactDetails::since)
                .returns(new FactDetails.TableRow("table", null, new EdtfDate("2020"), 3, 8), FactDetails::row);
    }

    @Test
    void leavesOutTitlesOfDocumentsThatAreGoneOrHaveNone() {
        TestGraph.driver()
                .executableQuery("CREATE (:Document {id: 'untitled'})")
                .execute();
        List<String> asked = List.of("d1", "d2", "untitled");
        Map<String, String> titles = embedded(reading -> reading.titles(asked));

        assertThat(titles).containsOnlyKeys("d1").isEqualTo(overBolt(reading -> reading.titles(asked)));
    }

    private static long[] everyRelationship() {
        long[] keys = TestGraph.driver()
                .executableQuery("MATCH ()-[r]->() RETURN id(r) AS key ORDER BY key")
                .execute()
                .records()
                .stream()
                .mapToLong(row -> row.get("key").asLong())
                .toArray();
        assertThat(keys).hasSizeGreaterThan(4);
        return keys;
    }

    private static <T> T embedded(Function<ReadTransaction, T> work) {
        return TestGraph.reader().read(LIMIT, work);
    }

    private static <T> T overBolt(Function<ReadTransaction, T> work) {
        return TestGraph.readerOverBolt().read(LIMIT, work);
    }
}
