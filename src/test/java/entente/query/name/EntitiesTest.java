package entente.query.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.query.EmbeddedGraph;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.SampleGraph;
import entente.query.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntitiesTest {
    private final Entities entities = new Entities(EmbeddedGraph.queries(), EmbeddedGraph.names());

    @BeforeAll
    static void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Herman Van Rompuy, jan",
        "VAN ROMPUY, jan",
        "rompuy herman, jan",
        "rompu, jan",
        "Rompyu, jan",
        "rene dupont, rene",
        "Dupönt, rene",
        "Anvers, antwerp",
        "重庆, chongqing",
        "重, chongqing",
        "port of antwerp, port",
        "port of, port",
        "scienc pa, park"
    })
    void findsByAnyTypedName(String typed, String id) {
        assertThat(search(typed)).first().isEqualTo(id);
    }

    @Test
    void ranksNameBeforeAliasBeforePrefixBeforeTypo() {
        new SampleGraph()
                .entity(EntityType.PLACE, "typo", "Mahlen")
                .entity(EntityType.PLACE, "beginning", "Mechelen-Noord")
                .entity(EntityType.PLACE, "alias", "Malines", "Mechelen")
                .entity(EntityType.PLACE, "name", "Mechelen")
                .entity(EntityType.PLACE, "near", "Mechelem")
                .document("dx", "x", null)
                .fact("dx", "near", RelationType.LOCATED_IN, "beginning")
                .writeTo(EmbeddedGraph.driver());
        assertThat(search("mechelen")).containsExactly("name", "alias", "beginning", "near");
        EmbeddedGraph.run(
                "MATCH (n) WHERE n.id IN ['typo', 'beginning', 'alias', 'name', 'near'] DETACH DELETE n", Map.of());
    }

    @Test
    void findsByIdentifierAndShowsIt() {
        EmbeddedGraph.run("MATCH (n:Entity {id: 'antwerp'}) SET n.identifiers = ['wikidata:Q12892']", Map.of());
        assertThat(search("wikidata:Q12892")).first().isEqualTo("antwerp");
        assertThat(search("q12892")).first().isEqualTo("antwerp");
        assertThat(entities.get("antwerp").identifiers()).containsExactly("wikidata:Q12892");
        assertThat(entities.get("chongqing").identifiers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void acceptsAnyText(String typed) {
        entities.search(typed, Set.of(), null, 10, null);
        assertThat(entities.get("jan").name()).isEqualTo("Herman Van Rompuy");
    }

    static List<String> harmful() {
        return List.of(
                "Robert'); MATCH (n) DETACH DELETE n //",
                "AND OR NOT",
                "jan AND NOT (",
                "*",
                "~",
                "?",
                "\"unbalanced",
                "name:jan",
                "[a TO z]",
                "jan^",
                "\\",
                "&& ||",
                "/.*/",
                "a/b:c",
                "o'neil U.S.A. foo_bar 1.5",
                "x".repeat(10_000),
                "jan ".repeat(2_500),
                "*".repeat(10_000),
                "مرحبا بالعالم",
                "重庆市两江新区",
                "\uD83E\uDD1D\u0000\uFFFF");
    }

    @Test
    void findsNothingForTextWithoutLettersAndDigits() {
        assertThat(search("*")).isEmpty();
    }

    @Test
    void listsTheMostConnectedWithoutAText() {
        assertThat(search(null)).startsWith("antwerp", "chongqing", "jan");
        assertThat(search(" ")).hasSize(16);
    }

    @Test
    void filtersByTypes() {
        Page<EntitySummary> places = entities.search("antwerp", Set.of(EntityType.PLACE), null, 10, null);
        assertThat(places.items().stream().map(EntitySummary::id)).containsExactly("antwerp");
        assertThat(places.total()).isOne();
        EntitySummary antwerp = places.items().getFirst();
        assertThat(antwerp.relations()).isEqualTo(9);
        assertThat(antwerp.documents()).isEqualTo(3);
        assertThat(antwerp.aliases()).containsExactly("Antwerpen", "Anvers");
    }

    @Test
    void showsAChangedDocumentCount() {
        String set = "MATCH (e:Entity {id: 'antwerp'}) SET e.documents = $count";
        EmbeddedGraph.run(set, Map.of("count", 7));
        try {
            assertThat(entities.search("antwerp", Set.of(EntityType.PLACE), null, 10, null)
                            .items()
                            .getFirst()
                            .documents())
                    .isEqualTo(7);
        } finally {
            EmbeddedGraph.run(set, Map.of("count", 3));
        }
    }

    @Test
    void pagesContainEachEntityOnceAndInOrder() {
        for (String typed : new String[] {null, "a", "antwerp"}) {
            List<String> paged = new ArrayList<>();
            String after = null;
            do {
                Page<EntitySummary> page = entities.search(typed, Set.of(), null, 2, after);
                page.items().forEach(entity -> paged.add(entity.id()));
                after = page.next();
            } while (after != null);
            assertThat(paged).as("%s", typed).isEqualTo(search(typed));
        }
    }

    @Test
    void rejectsAnInvalidCursor() {
        for (String bad : List.of(
                "!",
                "abc",
                "\uD83E",
                entities.search(null, Set.of(), null, 1, null).next() + "x")) {
            assertThatThrownBy(() -> entities.search("jan", Set.of(), null, 10, bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("after");
        }
    }

    @Test
    void aCardHasCountsAndRoles() {
        EntityCard card = entities.get("jan");
        assertThat(card.relations())
                .containsEntry(RelationType.MET, 1L)
                .containsEntry(RelationType.SIGNED, 1L)
                .hasSize(4);
        assertThat(card.first()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(card.agreements()).singleElement().satisfies(role -> {
            assertThat(role.id()).isEqualTo("letter");
            assertThat(role.role()).isEqualTo(RelationType.SIGNED);
            assertThat(role.status()).isEqualTo("signed");
            assertThat(role.since()).hasToString("2023-02");
        });
        assertThat(card.events())
                .singleElement()
                .satisfies(role -> assertThat(role.kind()).isEqualTo("meeting"));
        assertThat(entities.get("hermit").relations()).isEmpty();
    }

    @Test
    void showsAnEntityThatHasOnlyIdAndType() {
        EmbeddedGraph.run(
                "CREATE (:Entity:Person {id: 'bare'}), (:Entity:Person {id: 'named', name: 'Zeno'})", Map.of());
        EntityCard card = entities.get("bare");
        assertThat(card.name()).isEmpty();
        assertThat(card.documents()).isZero();
        assertThat(entities.search("Zeno", Set.of(), null, 9, null).items())
                .singleElement()
                .returns("named", EntitySummary::id)
                .returns(0L, EntitySummary::documents);
    }

    @Test
    void reportsAnUnknownEntity() {
        assertThatThrownBy(() -> entities.get("nobody"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("nobody");
    }

    private List<String> search(@Nullable String typed) {
        return entities.search(typed, Set.of(), null, 100, null).items().stream()
                .map(EntitySummary::id)
                .toList();
    }
}
