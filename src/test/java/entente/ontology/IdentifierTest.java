package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "wikidata:Q239, wikidata:Q239, http://www.wikidata.org/entity/Q239",
        "Wikidata:q239, wikidata:Q239, http://www.wikidata.org/entity/Q239",
        "http://www.wikidata.org/entity/Q239, wikidata:Q239, http://www.wikidata.org/entity/Q239",
        "geonames:2800866, geonames:2800866, https://sws.geonames.org/2800866/",
        "https://sws.geonames.org/2800866/, geonames:2800866, https://sws.geonames.org/2800866/",
        "lei:529900T8BM49AURSDO55, lei:529900T8BM49AURSDO55, https://search.gleif.org/#/record/529900T8BM49AURSDO55",
        "iso3166:be, iso3166:BE, https://www.iso.org/obp/ui/#iso:code:3166:BE",
        "registration-be:0400.378.485, registration-be:0400.378.485, registration-be:0400.378.485"
    })
    void readsTextsAndAddresses(String typed, String text, String link) {
        assertThat(Identifier.find(typed)).map(Identifier::text).contains(text);
        assertThat(Identifier.sameAs(text)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Q239",
                "wikidata:239",
                "wikidata:",
                "geonames:x1",
                "lei:529900T8BM49AURSDO56",
                "iso3166:BEL",
                "a b:c",
                "x:a b",
                "https://example.org/1"
            })
    void refusesOtherForms(String text) {
        assertThat(Identifier.find(text)).isEmpty();
    }

    @Test
    void tellsWhatIsOneThing() {
        List<String> one = List.of("wikidata:Q1", "registration-be:1");
        assertThat(Identifier.shared(one, List.of("lei:x", "wikidata:Q1")))
                .map(Identifier::label)
                .contains("Wikidata id Q1");
        assertThat(Identifier.conflict(one, List.of("wikidata:Q2")))
                .extracting(Identifier::text)
                .containsExactly("wikidata:Q1", "wikidata:Q2");
        assertThat(Identifier.conflict(one, List.of("wikidata:Q1", "wikidata:Q2")))
                .isEmpty();
        assertThat(Identifier.conflict(one, List.of("registration-be:2"))).isEmpty();
        assertThat(Identifier.conflict(one, List.of("geonames:2"))).isEmpty();
    }

    @Test
    void countriesHaveOneCodeEach() {
        assertThat(Countries.codes()).hasSizeGreaterThan(195).containsEntry("Belgium", "BE");
        assertThat(new Countries().ofCode("be")).contains("Belgium");
    }
}
