package entente.query.around;

import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.LOCATED_IN;
import static entente.ontology.RelationType.MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.adjacency.Adjacency;
import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import entente.adjacency.TestAdjacency;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.read.Neo4jReader;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Budget;
import entente.query.Choice;
import entente.query.Edge;
import entente.query.EmbeddedGraph;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.QueryRunner;
import entente.query.SampleGraph;
import entente.query.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class NeighbourhoodsTest {
    private static final NeighbourhoodQuery AROUND_LI = new NeighbourhoodQuery("li", 1, FactFilter.none(), 9);

    private final Neighbourhoods neighbourhoods = neighbourhoods(EmbeddedGraph.reads());

    @BeforeEach
    void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @Test
    void theStrongestOfTheNearestComeFirst() {
        Neighbourhood around = around("antwerp", NeighbourRank.STRONG);
        assertThat(ids(around).limit(3)).containsExactly("antwerp", "letter", "park");
        assertThat(around.edges())
                .filteredOn(
                        edge -> edge.source().equals("antwerp") && edge.target().equals("letter"))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.id()).isEqualTo(SampleGraph.relationId("antwerp", RelationType.PARTY_TO, "letter"));
                    assertThat(edge.documents()).isEqualTo(2);
                    assertThat(edge.quote()).isEqualTo("Antwerp party to Letter of intent of Antwerp and Chongqing");
                });
    }

    @Test
    void theLatestOrTheRarestComeFirstWhenAskedFor() {
        assertThat(ids(around("jan", NeighbourRank.RECENT)).limit(2)).containsExactly("jan", "li");
        assertThat(ids(around("antwerp", NeighbourRank.RARE)).limit(3)).containsExactly("antwerp", "park", "belgium");
    }

    @Test
    void aPartBeginsBehindTheOneBeforeEvenWhenItsLastEntityHasGone() {
        var query = new NeighbourhoodQuery("antwerp", 1, FactFilter.none(), 2);
        Neighbourhood first = neighbourhoods.get(query);
        Neighbourhood whole = around("antwerp", NeighbourRank.STRONG);
        EmbeddedGraph.run(
                "MATCH (e:Entity {id: $id}) DETACH DELETE e",
                Map.of("id", ids(first).toList().getLast()));
        Neighbourhood second = neighbourhoods.get(
                new NeighbourhoodQuery("antwerp", 1, FactFilter.none(), 2, NeighbourRank.STRONG, first.next()));
        assertThat(ids(second))
                .containsExactlyElementsOf(ids(whole).skip(3).limit(2).toList());
        assertThat(second.total().nodes()).isEqualTo(whole.total().nodes() - 1);
    }

    @Test
    void whatBelongsToAnotherRankIsNoCursor() {
        String next = neighbourhoods
                .get(new NeighbourhoodQuery("antwerp", 1, FactFilter.none(), 2))
                .next();
        assertThatThrownBy(() -> new NeighbourhoodQuery("antwerp", 1, FactFilter.none(), 2, NeighbourRank.RARE, next))
                .hasMessageContaining("after must be the \"next\" of the page before");
    }

    @Test
    void aNeighbourhoodComesWithQuotesWhileNeo4jDoesNotAnswer() {
        Neighbourhoods fromMemory = neighbourhoods(readsWithoutNeo4j(TestAdjacency.memory()));
        Neighbourhood around = await().until(() -> fromMemory.get(AROUND_LI), Neighbourhood::evidenceAvailable);
        assertThat(around).isEqualTo(neighbourhoods.get(AROUND_LI));
        assertThat(around.edges())
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.quote()).isNotEmpty());
    }

    @Test
    void aQuoteThatIsTooLongForMemoryIsMissingAloneWhileNeo4jDoesNotAnswer() {
        String quote = "x".repeat(70_000);
        EmbeddedGraph.run("MATCH ()-[fact:MET]->() SET fact.quote = $quote", Map.of("quote", quote));
        assertThat(neighbourhoods.get(AROUND_LI).edges())
                .filteredOn(edge -> edge.type() == MET)
                .singleElement()
                .returns(quote, Edge::quote);

        Neighbourhoods fromMemory = neighbourhoods(readsWithoutNeo4j(TestAdjacency.memory()));
        await().untilAsserted(() -> assertThat(fromMemory.get(AROUND_LI).edges())
                .filteredOn(edge -> edge.quote() == null)
                .singleElement()
                .returns(MET, Edge::type));
        assertThat(fromMemory.get(AROUND_LI).evidenceAvailable()).isFalse();
    }

    @Test
    void aNeighbourhoodComesWithoutQuotesThatAreNotInMemoryWhileNeo4jDoesNotAnswer() {
        Neighbourhood around = neighbourhoods(readsWithoutNeo4j(TestAdjacency.memoryWithoutDetails()))
                .get(AROUND_LI);
        assertThat(around.evidenceAvailable()).isFalse();
        assertThat(ids(around)).containsExactly("li", "jan", "chongqing", "forum");
        assertThat(around.edges())
                .filteredOn(edge -> edge.type() == MET)
                .singleElement()
                .isEqualTo(new Edge(null, "jan", "li", MET, null, 2, 0.95, Modality.REPORTED, null, null, null));
    }

    @Test
    void aFactThatVanishesMeanwhileIsLeftOutWhereNeo4jIsAsked() {
        QueryRunner reads = EmbeddedGraph.readsWithoutDetails();
        NeighbourhoodSearch.Found found = search(reads);
        EmbeddedGraph.run("MATCH ()-[fact:MET]->() DELETE fact", Map.of());
        List<Edge> edges = new EdgeLoader(reads).words(found.facts()).edges(found.facts());
        assertThat(edges).hasSize(found.facts().size() - 1).noneMatch(edge -> edge.type() == MET);
    }

    @Test
    void aFactInMemoryIsShownAsTheSearchFoundItAndTheNextSearchFindsItAsItIs() {
        QueryRunner reads = EmbeddedGraph.reads();
        NeighbourhoodSearch.Found found = await().until(() -> search(reads), NeighbourhoodsTest::isInMemory);
        EmbeddedGraph.run("MATCH ()-[fact:MET]->() SET fact.quote = 'Otherwise.'", Map.of());
        assertThat(new EdgeLoader(reads).words(found.facts()).edges(found.facts()))
                .hasSize(found.facts().size())
                .noneMatch(edge -> "Otherwise.".equals(edge.quote()));
        assertThat(neighbourhoods.get(AROUND_LI).edges())
                .filteredOn(edge -> edge.type() == MET)
                .singleElement()
                .returns("Otherwise.", Edge::quote);
    }

    private static boolean isInMemory(NeighbourhoodSearch.Found found) {
        return found.facts().stream().allMatch(fact -> fact.details() != null);
    }

    private static NeighbourhoodSearch.Found search(QueryRunner reads) {
        return reads.search(graph -> new NeighbourhoodSearch(
                        graph, AROUND_LI, new Budget(Duration.ofSeconds(9), 1_000, EmbeddedGraph.lane()))
                .run());
    }

    @Test
    void aHubOfAHundredThousandIsCountedWithoutBeingListed() {
        FactGraph graph = FactGraphs.star(100_000);
        NeighbourCounts counts = new NeighbourCount(graph, FactFilter.none(), "hub").run();
        assertThat(counts.relations())
                .containsExactly(new NeighbourCounts.OfRelation(
                        LOCATED_IN, NeighbourCounts.Direction.INCOMING, 100_000, 100_000));
        assertThat(counts.types()).containsExactly(new NeighbourCounts.OfType(PLACE, 100_000, 100_000));
    }

    @Test
    void aHubOfAHundredThousandIsShownInParts() {
        FactGraph graph = FactGraphs.star(100_000);
        NeighbourhoodSearch.Found first = search(graph, null, 1_000_000);
        assertThat(first.nodes()).hasSize(501);
        assertThat(first.facts()).hasSize(500);
        assertThat(first.total()).isEqualTo(new Neighbourhood.Count(100_001, 100_000));
        assertThat(first.cut()).isFalse();
        NeighbourhoodSearch.Found second = search(graph, first.next(), 1_000_000);
        assertThat(second.nodes()).hasSize(500).doesNotContainAnyElementsOf(first.nodes());
    }

    @Test
    void aSearchThatComesToItsBoundSaysSo() {
        NeighbourhoodSearch.Found found = search(FactGraphs.star(100_000), null, 50_000);
        assertThat(found.cut()).isTrue();
    }

    @Test
    void theFilterLeavesOutOfTheCounts() {
        FactFilter filter = FactFilter.none().withTypes(Choice.only(Set.of(PERSON, ORGANIZATION)));
        assertThat(neighbourhoods.count("antwerp", filter).relations())
                .contains(new NeighbourCounts.OfRelation(HOLDS_POSITION, NeighbourCounts.Direction.INCOMING, 1, 1))
                .allMatch(row -> row.relation() == HOLDS_POSITION || row.relation() == LOCATED_IN);
    }

    @Test
    void anUnknownCentreIsNamed() {
        assertThatThrownBy(() -> neighbourhoods.get(new NeighbourhoodQuery("nobody", 1, FactFilter.none(), 1)))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no entity with the id \"nobody\"");
        assertThatThrownBy(() -> neighbourhoods.count("nobody", FactFilter.none()))
                .isInstanceOf(NotFound.class);
    }

    private Neighbourhood around(String centre, NeighbourRank rank) {
        return neighbourhoods.get(new NeighbourhoodQuery(centre, 1, FactFilter.none(), 100, rank, null));
    }

    private static NeighbourhoodSearch.Found search(FactGraph graph, @Nullable String after, long steps) {
        var query = new NeighbourhoodQuery("hub", 1, FactFilter.none(), 500, NeighbourRank.STRONG, after);
        return new NeighbourhoodSearch(graph, query, new Budget(Duration.ofMinutes(1), steps, EmbeddedGraph.lane()))
                .run();
    }

    private static Stream<String> ids(Neighbourhood around) {
        return around.nodes().stream().map(Neighbourhood.Node::id);
    }

    private static Neighbourhoods neighbourhoods(QueryRunner reads) {
        return new Neighbourhoods(reads, new EdgeLoader(reads));
    }

    private static QueryRunner readsWithoutNeo4j(Adjacency memory) {
        Neo4jReader away = mock(Neo4jReader.class);
        when(away.read(any(), any())).thenThrow(GraphUnavailable.or(new ServiceUnavailableException("away")));
        return new QueryRunner(away, memory, EmbeddedGraph.lane(), EmbeddedGraph.settings(Duration.ofSeconds(9)));
    }
}
