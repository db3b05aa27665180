package entente.query.join;

import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.adjacency.FactGraphs;
import entente.ontology.Modality;
import entente.query.Budget;
import entente.query.Choice;
import entente.query.EmbeddedGraph;
import entente.query.EntityRef;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.QueryRunner;
import entente.query.Samples;
import entente.query.around.EdgeLoader;
import entente.query.around.NeighbourRank;
import entente.query.around.Neighbourhood;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private static final FactFilter STATED = FactFilter.of(Set.of(Modality.STATED));

    private final QueryRunner reads = EmbeddedGraph.reads();
    private final Connections connections = new Connections(reads, new EdgeLoader(reads));

    @BeforeAll
    static void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @Test
    void aSubgraphHasTheFactsAmongItsEntitiesOnly() {
        Subgraph subgraph = connections.among(List.of("jan", "antwerp", "hermit"), STATED);
        assertThat(subgraph.nodes().stream().map(EntityRef::name))
                .containsExactly("Herman Van Rompuy", "Antwerp", "Simeon Stylites");
        assertThat(subgraph.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.title()).isEqualTo("alderman"));
        assertThat(subgraph.total()).isEqualTo(new Neighbourhood.Count(3, 1));
        assertThat(subgraph.cut()).isFalse();
    }

    @Test
    void commonNeighboursComeWithWhatJoinsThemToEach() {
        CommonNeighbours common =
                connections.common(new CommonQuery(List.of("jan", "li"), STATED, 2, 10, NeighbourRank.STRONG, null));
        assertThat(common.neighbours()).singleElement().satisfies(neighbour -> {
            assertThat(neighbour.entity().id()).isEqualTo("forum");
            assertThat(neighbour.ties().stream().map(CommonNeighbours.Tie::to)).containsExactly("jan", "li");
            assertThat(neighbour.ties().getFirst().edges())
                    .singleElement()
                    .satisfies(edge ->
                            assertThat(edge.quote()).isEqualTo("Herman Van Rompuy participated in Chongqing forum"));
        });
        assertThat(common.total()).isEqualTo(1);
        assertThat(common.next()).isNull();
    }

    @Test
    void whatIsJoinedToMoreOfTheEntitiesComesFirst() {
        CommonNeighbours common = connections.common(
                new CommonQuery(List.of("jan", "chongqing", "antwerp"), STATED, 2, 10, NeighbourRank.STRONG, null));
        assertThat(common.neighbours().getFirst().entity().id()).isEqualTo("letter");
        assertThat(common.neighbours().stream().map(CommonNeighbours.Neighbour::joins))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo(3);
    }

    @Test
    void aTreeJoinsSeveralEntitiesAndNamesThoseThatItCannot() {
        ConnectingTree tree = connections.tree(new TreeQuery(List.of("park", "li", "volvo", "hermit"), 6, STATED));
        assertThat(tree.approximate()).isTrue();
        assertThat(tree.groups()).containsExactly(List.of("park", "li"), List.of("volvo"), List.of("hermit"));
        assertThat(tree.unjoined()).containsExactly("volvo", "hermit");
        assertThat(tree.nodes().stream().map(EntityRef::id)).contains("antwerp");
        assertThat(tree.hops()).isEqualTo(3);
        assertThat(tree.edges()).allSatisfy(edge -> assertThat(edge.quote()).isNotEmpty());
    }

    @Test
    void aTreeKeepsToItsLimitOfHops() {
        assertThat(connections
                        .tree(new TreeQuery(List.of("park", "li"), 2, STATED))
                        .unjoined())
                .containsExactly("li");
    }

    @Test
    void entitiesThatAreNamedMayBeOfAnyType() {
        FactFilter organizations = STATED.withTypes(Choice.only(Set.of(ORGANIZATION, PERSON)));
        assertThat(connections
                        .tree(new TreeQuery(List.of("jan", "antwerp"), 6, organizations))
                        .hops())
                .isEqualTo(1);
    }

    @Test
    void aTreeThatComesToItsBoundSaysSo() {
        var query = new TreeQuery(List.of("place1", "place2"), 6, STATED);
        TreeSearch.Found found = new TreeSearch(
                        FactGraphs.star(100_000),
                        query,
                        LocalDate.EPOCH,
                        new Budget(Duration.ofMinutes(1), 50_000, EmbeddedGraph.lane()))
                .run();
        assertThat(found.cut()).isTrue();
        assertThat(found.groups()).hasSize(2);
    }

    @Test
    void everyUnknownEntityIsNamed() {
        assertThatThrownBy(() -> connections.among(List.of("jan", "nobody", "nothing"), STATED))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no entity with the id \"nobody\" and none with the id \"nothing\"");
        assertThatThrownBy(() -> connections.tree(new TreeQuery(List.of("jan", "nobody"), 6, STATED)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tooFewTooManyOrEqualEntitiesAreRefused() {
        assertThatThrownBy(() -> connections.among(List.of("jan"), STATED))
                .hasMessage("entity must name 2 to 200 entities, named 1");
        List<String> eleven = IntStream.range(0, 11).mapToObj(String::valueOf).toList();
        assertThatThrownBy(() -> new TreeQuery(eleven, 6, STATED))
                .hasMessage("entity must name 2 to 10 entities, named 11");
        assertThatThrownBy(() -> new TreeQuery(List.of("jan", "li", "jan"), 6, STATED))
                .hasMessage("entity must name each entity once, named \"jan\" twice");
        assertThatThrownBy(() -> new CommonQuery(List.of("jan", "li"), STATED, 3, 10, NeighbourRank.STRONG, null))
                .hasMessageContaining("atLeast must be 2 to the number of entities, 2, was 3");
        Stream.of(0, -1, 9)
                .forEach(hops -> assertThatThrownBy(() -> new TreeQuery(List.of("a", "b"), hops, STATED))
                        .hasMessage("maxHops must be 1 to 8, was " + hops));
    }
}
