package entente.query.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.adjacency.TestAdjacency;
import entente.graph.TestGraph;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.read.Neo4jReader;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.EmbeddedGraph;
import entente.query.EntityRef;
import entente.query.Evidence;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.QueryRunner;
import entente.query.Samples;
import entente.query.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class PathsTest {
    private static final FactFilter FACTS = FactFilter.of(EnumSet.of(Modality.STATED, Modality.REPORTED));

    private final Paths paths = new Paths(EmbeddedGraph.reads());

    @BeforeAll
    static void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @Test
    void eachHopNamesItsFactAndTheSentenceThatStatesIt() {
        PathAnswer answer = find("jan", "park", 1, FACTS);
        assertThat(answer.reason()).isNull();
        assertThat(answer.paths()).hasSize(1);
        List<PathAnswer.Hop> hops = answer.paths().getFirst().hops();
        assertThat(hops.stream()
                        .map(hop -> hop.source().name() + " " + hop.relation().type() + " "
                                + hop.target().name()))
                .containsExactly(
                        "Herman Van Rompuy HOLDS_POSITION Antwerp",
                        "Antwerp LOCATED_IN Antwerp University Science Park");
        assertThat(hops.getFirst().relation().title()).isEqualTo("alderman");
        assertThat(hops.getLast().relation().subject()).isEqualTo("park");
        Evidence evidence = hops.getFirst().relation().evidence().getFirst();
        assertThat(evidence.quote()).isEqualTo("Herman Van Rompuy holds position Antwerp");
        assertThat(evidence.passage()).isEqualTo("Herman Van Rompuy holds position Antwerp.");
        assertThat(evidence.title()).isEqualTo("A delegation in Chongqing");
        assertThat(evidence.publishedOn()).hasToString("2023-02-22");
    }

    @Test
    void severalFactsBetweenTwoEntitiesAreOneHopShownByTheBestProved() {
        PathAnswer answer = find("antwerp", "chongqing", 1, FACTS);
        assertThat(answer.total()).isOne();
        assertThat(find("jan", "li", 1, FACTS).paths().getFirst().score()).isEqualTo(2);
    }

    @Test
    void evidenceOfAHopIsTheFirmestFirst() {
        List<Evidence> evidence = find("jan", "li", 1, FACTS)
                .paths()
                .getFirst()
                .hops()
                .getFirst()
                .relation()
                .evidence();
        assertThat(evidence.stream()
                        .map(each -> each.documentId() + " " + each.modality().label()))
                .containsExactly("d1 stated", "d2 reported");
    }

    @Test
    void theFilterHoldsForEachHopAndForTheEntitiesBetween() {
        assertThat(find("jan", "chongqing", 20, FACTS).paths()).hasSizeGreaterThan(3);
        assertThat(find("jan", "chongqing", 20, filter(Set.of(EntityType.PERSON), Set.of()))
                        .paths())
                .singleElement()
                .satisfies(
                        path -> assertThat(path.hops().getFirst().target().id()).isEqualTo("li"));
        assertThat(find("jan", "chongqing", 20, filter(Set.of(), Set.of(RelationType.SIGNED, RelationType.SIGNED_AT)))
                        .paths())
                .singleElement()
                .satisfies(
                        path -> assertThat(path.hops().getFirst().target().id()).isEqualTo("letter"));
        var year2011 = FACTS.withTime(TimeWindow.possible(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 6, 30)));
        assertThat(find("antwerp", "chongqing", 20, year2011).paths()).hasSize(1);
        assertThat(find("jan", "li", 20, FACTS.withMinDocuments(2)).paths())
                .singleElement()
                .satisfies(path -> assertThat(path.length()).isOne());
    }

    @Test
    void anEmptyAnswerSaysWhy() {
        assertThat(reason("jan", "jan", FACTS)).isEqualTo("Both ends are the same entity, Herman Van Rompuy.");
        assertThat(reason("jan", "hermit", FACTS)).isEqualTo("Simeon Stylites has no relation at all.");
        assertThat(reason("hermit", "atlantis", FACTS))
                .isEqualTo("Simeon Stylites and Atlantis have no relation at all.");
        assertThat(reason("jan", "geely", FACTS))
                .isEqualTo("No chain of facts connects Herman Van Rompuy and Geely, however long.");
        assertThat(reason("jan", "park", filter(Set.of(), Set.of(RelationType.MET))))
                .isEqualTo(
                        "Herman Van Rompuy and Antwerp University Science Park are connected in 2 hops without relation,"
                                + " which leaves out every path.");
        assertThat(paths.find(PathQuery.of("jan", "park", 1, 1, FACTS)).reason())
                .isEqualTo("Herman Van Rompuy and Antwerp University Science Park are 2 hops apart, and not connected"
                        + " within 1 hop.");
        assertThat(paths.find(PathQuery.of("port", "chongqing", 1, 1, FACTS)).reason())
                .isEqualTo(
                        "Port of Antwerp and Chongqing are connected in 1 hop without modality, which leaves out every"
                                + " path.");
    }

    @Test
    void anEmptyAnswerShowsThePathThatTheFilterLeavesOut() {
        PathAnswer.Why why = Objects.requireNonNull(find("jan", "park", 5, filter(Set.of(), Set.of(RelationType.MET)))
                .why());
        assertThat(why.code()).isEqualTo(PathAnswer.Code.FILTERED);
        assertThat(why.blockedBy()).containsExactly("relation");
        assertThat(Objects.requireNonNull(why.without())
                        .hops()
                        .getFirst()
                        .relation()
                        .evidence())
                .isNotEmpty();
        PathAnswer.Why far = Objects.requireNonNull(
                paths.find(PathQuery.of("jan", "park", 1, 1, FACTS)).why());
        assertThat(far.code()).isEqualTo(PathAnswer.Code.TOO_FAR);
        assertThat(far.hopsApart()).isEqualTo(2);
    }

    @Test
    void anEmptyAnswerNamesEntitiesOfEqualNameNearEitherEnd() {
        EmbeddedGraph.run("""
                MATCH (jan:Entity {id: 'jan'})
                CREATE (jan)-[:MEMBER_OF {id: 'membership', claims: 1, documents: 1, confidence: 0.9,
                    modality: 'stated', quote: 'a member of Geely Group'}]->
                  (:Entity:Organization {id: 'geely2', name: 'Geely Group', aliases: [], documents: 1})
                """, Map.of());
        PathAnswer.Why why =
                Objects.requireNonNull(find("jan", "volvo", 5, FACTS).why());
        assertThat(why.code()).isEqualTo(PathAnswer.Code.SEPARATE);
        assertThat(why.namesakes()).singleElement().satisfies(pair -> {
            assertThat(pair.near().id()).isEqualTo("geely2");
            assertThat(pair.far().id()).isEqualTo("geely");
        });
        EmbeddedGraph.run("MATCH (n:Entity {id: 'geely2'}) DETACH DELETE n", Map.of());
    }

    @Test
    void namesThatAreNothingButLegalFormsAreNotTakenForEqual() {
        EmbeddedGraph.run("""
                MATCH (jan:Entity {id: 'jan'}), (volvo:Entity {id: 'volvo'})
                CREATE (jan)-[:MEMBER_OF {id: 'one'}]->(:Entity:Organization {id: 'one', name: 'SE Group'}),
                  (volvo)-[:MEMBER_OF {id: 'two'}]->(:Entity:Organization {id: 'two', name: 'Holding Co.'}),
                  (jan)-[:MEMBER_OF {id: 'three'}]->(:Entity:Organization {id: 'three', name: 'É-Mobil 2 GmbH'}),
                  (volvo)-[:MEMBER_OF {id: 'four'}]->(:Entity:Organization {id: 'four', name: 'E Mobil (2) Ltd.'})
                """, Map.of());
        PathAnswer.Why why =
                Objects.requireNonNull(find("jan", "volvo", 5, FACTS).why());
        assertThat(why.namesakes()).singleElement().satisfies(pair -> {
            assertThat(pair.near().id()).isEqualTo("three");
            assertThat(pair.far().id()).isEqualTo("four");
        });
        EmbeddedGraph.run("MATCH (n:Entity) WHERE n.id IN ['one', 'two', 'three', 'four'] DETACH DELETE n", Map.of());
    }

    @Test
    void aPathNamesItsWeakestHop() {
        PathAnswer.ProvedPath path = find("li", "park", 1, FACTS).paths().getFirst();
        assertThat(path.hops().get(path.weakest()).relation().documents()).isEqualTo((long) path.score());
        assertThat(path.cost()).isGreaterThan(path.length());
    }

    @Test
    void aPathGoesThroughWhatIsAskedForAndNotThroughWhatIsToBeAvoided() {
        var through = new PathQuery("jan", "belgium", List.of("letter"), 3, 4, PathRank.SHORT, false, FACTS);
        assertThat(paths.find(through).paths())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(stations(path)).contains("letter"));
        assertThat(find("jan", "belgium", 20, FACTS.withAvoid(Set.of("antwerp")))
                        .paths())
                .isEmpty();
    }

    @Test
    void pathsAreAnsweredWithoutTheirEvidenceWhileNeo4jIsAway() {
        Neo4jReader away = mock();
        when(away.read(any(), any())).thenThrow(GraphUnavailable.or(new ServiceUnavailableException("gone")));
        var reads = new QueryRunner(
                away, TestAdjacency.memory(), EmbeddedGraph.lane(), EmbeddedGraph.settings(Duration.ofSeconds(5)));
        PathAnswer answer = new Paths(reads).find(PathQuery.of("jan", "park", 1, 4, FACTS));
        assertThat(answer.evidenceAvailable()).isFalse();
        assertThat(answer.paths()).singleElement().satisfies(path -> {
            assertThat(stations(path)).containsExactly("jan", "antwerp", "park");
            assertThat(path.hops().getFirst().relation().evidence()).isEmpty();
        });
    }

    @Test
    void aPathIsLeftOutWhenItsFactVanishesBeforeItsProofIsRead() {
        EmbeddedGraph.run("""
                CREATE (:Entity:Person {id: 'one', name: 'One'})-[:MET]->(:Entity:Person {id: 'two', name: 'Two'})
                """, Map.of());
        assertThat(find("one", "two", 1, FACTS).paths())
                .singleElement()
                .satisfies(path ->
                        assertThat(path.hops().getFirst().relation().evidence()).isEmpty());

        Neo4jReader late = mock();
        when(late.read(any(), any())).thenAnswer(call -> {
            EmbeddedGraph.run("MATCH (one {id: 'one'}), (two {id: 'two'}) DETACH DELETE one, two", Map.of());
            return TestGraph.reader().read(call.getArgument(0), call.getArgument(1));
        });
        var reads = new QueryRunner(
                late, TestAdjacency.memory(), EmbeddedGraph.lane(), EmbeddedGraph.settings(Duration.ofSeconds(5)));
        PathAnswer answer = new Paths(reads).find(PathQuery.of("one", "two", 1, 4, FACTS));
        assertThat(answer.evidenceAvailable()).isTrue();
        assertThat(answer.paths()).isEmpty();
    }

    private static List<String> stations(PathAnswer.ProvedPath path) {
        return Stream.concat(
                        Stream.of(path.hops().getFirst().source()),
                        path.hops().stream().map(PathAnswer.Hop::target))
                .map(EntityRef::id)
                .toList();
    }

    @Test
    void anUnknownEndIsNamed() {
        assertThatThrownBy(() -> find("jan", "nobody", 1, FACTS))
                .isInstanceOfSatisfying(
                        NotFound.class, fault -> assertThat(fault.code()).isEqualTo("entity-not-found"))
                .hasMessageContaining("nobody");
    }

    private String reason(String from, String to, FactFilter filter) {
        PathAnswer answer = find(from, to, 5, filter);
        assertThat(answer.paths()).isEmpty();
        return String.valueOf(answer.reason());
    }

    private PathAnswer find(String from, String to, int k, FactFilter filter) {
        return paths.find(PathQuery.of(from, to, k, 6, filter));
    }

    private static FactFilter filter(Set<EntityType> types, Set<RelationType> relations) {
        return FACTS.withTypes(Choice.only(types)).withRelations(Choice.only(relations));
    }
}
