package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PathsTest {
    private final Paths paths = new Paths(EmbeddedGraph.reads());

    @BeforeAll
    static void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @Test
    void eachHopNamesItsFactAndTheSentenceThatStatesIt() {
        PathAnswer answer = find("jan", "park", 1, FactFilter.none());
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
        PathAnswer answer = find("antwerp", "chongqing", 1, FactFilter.none());
        assertThat(answer.total()).isOne();
        assertThat(find("jan", "li", 1, FactFilter.none()).paths().getFirst().score())
                .isEqualTo(2);
    }

    @Test
    void evidenceOfAHopIsTheFirmestFirst() {
        List<Evidence> evidence = find("jan", "li", 1, FactFilter.none())
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
        assertThat(find("jan", "chongqing", 20, FactFilter.none()).paths()).hasSizeGreaterThan(3);
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
        var year2011 = new FactFilter(Set.of(), Set.of(), LocalDate.of(2011, 1, 1), LocalDate.of(2011, 6, 30), 1);
        assertThat(find("antwerp", "chongqing", 20, year2011).paths()).hasSize(1);
        assertThat(find("jan", "li", 20, new FactFilter(Set.of(), Set.of(), null, null, 2))
                        .paths())
                .singleElement()
                .satisfies(path -> assertThat(path.length()).isOne());
    }

    @Test
    void anEmptyAnswerSaysWhy() {
        assertThat(reason("jan", "jan", FactFilter.none()))
                .isEqualTo("Both ends are the same entity, Herman Van Rompuy.");
        assertThat(reason("jan", "hermit", FactFilter.none())).isEqualTo("Simeon Stylites has no relation at all.");
        assertThat(reason("hermit", "atlantis", FactFilter.none()))
                .isEqualTo("Simeon Stylites and Atlantis have no relation at all.");
        assertThat(reason("jan", "geely", FactFilter.none()))
                .isEqualTo("No chain of facts connects Herman Van Rompuy and Geely, however long.");
        assertThat(reason("jan", "park", filter(Set.of(), Set.of(RelationType.MET))))
                .isEqualTo(
                        "Herman Van Rompuy and Antwerp University Science Park are connected only by facts or entities"
                                + " that the filter leaves out; without it, in 2 hops.");
        assertThat(paths.find(new PathQuery("jan", "park", 1, 1, FactFilter.none()))
                        .reason())
                .isEqualTo("Herman Van Rompuy and Antwerp University Science Park are not connected within 1 hop.");
        assertThat(paths.find(new PathQuery("port", "chongqing", 1, 1, FactFilter.none()))
                        .reason())
                .isEqualTo("Port of Antwerp and Chongqing are connected only when planned or denied facts count;"
                        + " with them, in 1 hop.");
    }

    @Test
    void anUnknownEndIsNamed() {
        assertThatThrownBy(() -> find("jan", "nobody", 1, FactFilter.none()))
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
        return paths.find(new PathQuery(from, to, k, 6, filter));
    }

    private static FactFilter filter(Set<EntityType> types, Set<RelationType> relations) {
        return new FactFilter(types, relations, null, null, 1);
    }
}
