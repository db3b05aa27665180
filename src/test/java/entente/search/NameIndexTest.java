package entente.search;

import static entente.search.Names.entity;
import static entente.search.Names.fit;
import static entente.search.Names.ids;
import static entente.search.Names.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Aside;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class NameIndexTest {
    private final NameIndex index = NameIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Herman Van Rompuy, NAME",
        "VAN  ROMPUY herman, PREFIX",
        "rompu, PREFIX",
        "h, PREFIX",
        "he va r, PREFIX",
        "Rompyu, TYPO",
        "herman rmpuy, TYPO",
        "hermann van rompoy, TYPO",
        "hermanvan, PREFIX",
        "hermanvanrompuy, SPELLING",
        "rompuy of the, PREFIX",
        "President Van Rompuy, ALIAS President Van Rompuy",
        "presid, PREFIX President Van Rompuy"
    })
    void findsATypedName(String typed, String fit) {
        index.put(List.of(place("jan", "Herman Van Rompuy", "President Van Rompuy")));
        assertThat(fit(index, typed)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "Zeebrugge Antwerpen",
        "xerman",
        "eherman",
        "president herman",
        "her van romp bruges",
        "*",
        "van rompuy m"
    })
    void findsNothingIfAWordFitsNoWordOfTheName(String typed) {
        index.put(List.of(place("jan", "Herman Van Rompuy", "President Van Rompuy")));
        assertThat(ids(index, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Chongqing, 重庆, SPELLING",
        "chong qing, 重庆, SPELLING",
        "chong qing, Chongqing, SPELLING",
        "重庆, Chongqing, SPELLING",
        "重, 重庆, PREFIX",
        "庆, 重庆, PREFIX",
        "liangjiang, 重庆市两江新区, PREFIX",
        "Xi Jinping, 习近平, SPELLING",
        "Jinping, 习近平, PREFIX",
        "Москва, Moskva, SPELLING",
        "moskva, Москва, SPELLING",
        "Shevchenko, Тарас Шевченко, PREFIX",
        "Ševčenko, Тарас Шевченко, PREFIX",
        "Tymoshenko, Юлія Тимошенко, PREFIX",
        "Athina, Αθήνα, SPELLING",
        "Athena, Αθήνα, SPELLING",
        "αθηνα, Αθήνα, NAME",
        "Seoul, 서울, SPELLING",
        "mhmd, محمد, SPELLING",
        "Muenchen, München, SPELLING",
        "München, Muenchen, SPELLING",
        "Munchen, München, NAME",
        "Joergensen, Jørgensen, SPELLING",
        "Jorgensen, Jørgensen, NAME",
        "Strasse, Straße, NAME",
        "lodz, Łódź, NAME",
        "Istanbul, İSTANBUL, NAME",
        "oneil, O'Neil, NAME",
        "ivoire, Côte d'Ivoire, PREFIX",
        "cote d’ivoire, Côte d'Ivoire, NAME",
        "usa, U.S.A., NAME",
        "rowling, J.K.Rowling, PREFIX",
        "mechelen noord, Mechelen-Noord, NAME",
        "Ｇｅｅｌｙ, Geely, NAME"
    })
    void findsANameInOtherScriptsAndSpellings(String typed, String name, String fit) {
        index.put(List.of(place("a", name), place("b", "Ghent")));
        assertThat(ids(index, typed)).containsExactly("a");
        assertThat(fit(index, typed)).isEqualTo(fit);
    }

    @Test
    void returnsTheAliasThatMatched() {
        index.put(List.of(place("beijing", "Peking", "Beiping", "北京")));
        assertThat(fit(index, "北京")).isEqualTo("ALIAS 北京");
        assertThat(fit(index, "Beijing")).isEqualTo("SPELLING 北京");
        assertThat(fit(index, "Pek")).isEqualTo("PREFIX");
    }

    @Test
    void ranksNameBeforeAliasBeforeSpellingBeforePrefixBeforeTypo() {
        index.put(List.of(
                entity("near", 90, "Mechelem"),
                entity("beginning", 50, "Mechelen-Noord"),
                entity("spelling", 40, "Meche Len"),
                entity("alias", 30, "Malines", "Mechelen"),
                entity("name", 1, "Mechelen"),
                entity("far", 99, "Mahlen")));
        assertThat(ids(index, "mechelen")).containsExactly("name", "alias", "spelling", "beginning", "near");
    }

    @Test
    void ranksEqualFitsByRelationsThenNameThenId() {
        index.put(List.of(
                entity("4", 1, "Port of Ghent"),
                entity("3", 1, "Port of Antwerp"),
                entity("2", 1, "Port of Antwerp"),
                entity("1", 7, "Port of Zeebrugge")));
        assertThat(ids(index, "port")).containsExactly("1", "2", "3", "4");
        assertThat(ids(index, "")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void allowsOneTypoFromFourLettersAndTwoFromEight() {
        index.put(List.of(place("short", "Kia"), place("middle", "Geely"), place("long", "Gothenburg")));
        assertThat(ids(index, "kai")).isEmpty();
        assertThat(ids(index, "gelly")).containsExactly("middle");
        assertThat(ids(index, "gely")).containsExactly("middle");
        assertThat(ids(index, "galyy")).isEmpty();
        assertThat(ids(index, "gotenbrug")).containsExactly("long");
        assertThat(ids(index, "gotembrugg")).isEmpty();
    }

    @Test
    void filtersByTypesAndPlace() {
        index.put(List.of(
                new NamedEntity(
                        "city",
                        EntityType.PLACE,
                        "Antwerp",
                        List.of(),
                        List.of("geonames:2803138", "iso3166:BE-VAN"),
                        1,
                        9,
                        List.of("belgium")),
                new NamedEntity(
                        "port",
                        EntityType.ORGANIZATION,
                        "Port of Antwerp",
                        List.of(),
                        List.of(),
                        1,
                        5,
                        List.of("antwerp")),
                new NamedEntity(
                        "zoo",
                        EntityType.ORGANIZATION,
                        "Antwerp Zoo",
                        List.of(),
                        List.of(),
                        1,
                        3,
                        List.of("x", "antwerp"))));
        assertThat(ids(index.find(new NameRequest("antw", Set.of(EntityType.ORGANIZATION), null, 10, null))))
                .containsExactly("port", "zoo");
        assertThat(ids(index.find(new NameRequest("antw", Set.of(), "belgium", 10, null))))
                .containsExactly("city");
        assertThat(ids(index.find(new NameRequest(" ", Set.of(), "antwerp", 10, null))))
                .containsExactly("port", "zoo");
        NameHits both = index.find(
                new NameRequest("antverp", Set.of(EntityType.ORGANIZATION, EntityType.PLACE), "antwerp", 10, null));
        assertThat(ids(both)).containsExactly("port", "zoo");
        assertThat(both.total()).isEqualTo(2);
        assertThat(both.exact()).isTrue();
    }

    @Test
    void findsTheThingOfAnIdentifierFirst() {
        index.put(List.of(
                new NamedEntity(
                        "brussels",
                        EntityType.PLACE,
                        "Brussels",
                        List.of(),
                        List.of("iso3166:BE-BRU", "wikidata:Q239"),
                        1,
                        1,
                        List.of()),
                new NamedEntity("road", EntityType.PLACE, "Q239", List.of("wikidata:Q239"), List.of(), 1, 9, List.of()),
                new NamedEntity(
                        "belgium", EntityType.PLACE, "Belgium", List.of(), List.of("iso3166:BE"), 1, 9, List.of())));
        for (String typed : List.of("wikidata:Q239", "Q239", " q239 ", "Wikidata:q239")) {
            NameHits found = index.find(NameRequest.of(typed, 10));
            assertThat(found.hits().getFirst().id()).as(typed).isEqualTo("brussels");
            assertThat(found.hits().getFirst().matched()).isEqualTo("wikidata:Q239");
            assertThat(found.hits().getFirst().fit()).isEqualTo(Fit.IDENTIFIER);
        }
        assertThat(ids(index, "iso3166:BE")).first().isEqualTo("belgium");
        assertThat(index.find(NameRequest.of("BE", 10)).hits())
                .extracting(NameHit::fit)
                .containsOnly(Fit.PREFIX);
    }

    @Test
    void theNextSearchSeesAllChanges() {
        index.put(List.of(place("a", "Antwerp"), place("b", "Antwerpen")));
        index.put(List.of(entity("a", 5, "Ghent", "Gand")));
        assertThat(ids(index, "antwerp")).containsExactly("b");
        assertThat(index.find(NameRequest.of("gand", 1)).hits())
                .containsExactly(new NameHit("a", EntityType.PLACE, "Ghent", List.of("Gand"), 1, 5, Fit.ALIAS, "Gand"));
        index.remove(List.of("b", "never there"));
        assertThat(ids(index, "antwerp")).isEmpty();
        index.rebuild(Stream.of(place("c", "Antwerp")));
        assertThat(ids(index, "")).containsExactly("c");
    }

    @Test
    void rejectsAnInvalidLimitAndAnEntityWithoutId() {
        assertThatThrownBy(() -> NameRequest.of("a", 0)).hasMessageContaining("limit must be 1 to 1000, was 0");
        assertThatThrownBy(() -> place("", "Ghent")).hasMessageContaining("Ghent");
    }
}
