package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Aside
class EnglishExtractorTest {
    @Test
    void findsPeopleOrganizationsAndPlaces() {
        assertThat(Reading.of("Angela Merkel spoke at Siemens in Munich.").entities())
                .containsExactly("Person Angela Merkel", "Organization Siemens", "Place Munich");
    }

    @Test
    void distinguishesTownsFromPersonsByContext() {
        assertThat(Reading.of("Angela Merkel visited Málaga. She met José Ortega, mayor of Málaga.")
                        .relations())
                .containsExactlyInAnyOrder(
                        "Angela Merkel VISITED Málaga",
                        "Angela Merkel MET José Ortega",
                        "José Ortega HOLDS_POSITION Málaga");
    }

    @Test
    void keepsLongNamesWhole() {
        assertThat(Reading.of(
                                "Officials of the Ministry of Foreign Affairs and Trade toured the Blue River Scenic Area.")
                        .entities())
                .contains("Organization Ministry of Foreign Affairs and Trade", "Place Blue River Scenic Area");
    }

    @Test
    void mergesTheNamesOfAnEntity() {
        var reading = Reading.of("""
                The World Health Organization (WHO) opened an office.
                Maria Keller, director of the World Health Organization, met reporters.
                Keller said that WHO would stay.
                """);
        assertThat(reading.entities())
                .containsExactlyInAnyOrder("Organization World Health Organization", "Person Maria Keller");
        assertThat(reading.aliases("World Health Organization")).containsExactly("WHO");
        assertThat(reading.aliases("Maria Keller")).containsExactly("Keller");
    }

    @Test
    void keepsPersonsWithTheSameSurnameSeparate() {
        var reading = Reading.of("""
                Anna Kovacs met Peter Kovacs in Vienna.
                Kovacs spoke first.
                """);
        assertThat(reading.entities()).contains("Person Anna Kovacs", "Person Peter Kovacs", "Person Kovacs");
    }

    @Test
    void ignoresPageWordsDemonymsAndCommonNouns() {
        assertThat(Reading.of("The minister said on Monday that French wine was good for the company.")
                        .entities())
                .isEmpty();
    }

    @Test
    void findsPositions() {
        var reading = Reading.of("""
                Finnish President Sauli Niinisto visited Tallinn.
                He came from Finland with Riikka Purra, finance minister of Finland.
                Mary Barra, chief executive officer of General Motors, was there too.
                """);
        assertThat(reading.relations())
                .contains(
                        "Sauli Niinisto HOLDS_POSITION Finland",
                        "Riikka Purra HOLDS_POSITION Finland",
                        "Mary Barra HOLDS_POSITION General Motors",
                        "Sauli Niinisto VISITED Tallinn");
        assertThat(reading.extraction().relations())
                .filteredOn(relation -> reading.name(relation.subject()).equals("Mary Barra"))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.title()).isEqualTo("chief executive officer");
                    assertThat(relation.quote().text())
                            .isEqualTo("Mary Barra, chief executive officer of General Motors");
                });
    }

    @Test
    void findsMeetingsWithTheirDates() {
        var reading = Reading.of("Emmanuel Macron met Olaf Scholz in Berlin on May 3, 2023.");
        assertThat(reading.relations()).containsExactly("Emmanuel Macron MET Olaf Scholz");
        assertThat(reading.events()).containsExactly("meeting: Emmanuel Macron, Olaf Scholz in Berlin");
        assertThat(reading.extraction().relations().get(0).since()).hasToString("2023-05-03");
    }

    @Test
    void findsTwinnings() {
        var reading = Reading.of("Coventry has been twinned with Dresden since 1959.");
        assertThat(reading.relations()).containsExactly("Coventry TWINNED_WITH Dresden");
        assertThat(reading.agreements()).containsExactly("in force sister-city relationship: Coventry, Dresden");
        assertThat(reading.extraction().agreements().get(0).date()).hasToString("1959");
    }

    @Test
    void findsAgreementsWithParties() {
        assertThat(Reading.of("Toyota Motor and Panasonic signed a joint venture agreement in January 2019.")
                        .agreements())
                .containsExactly("signed joint venture agreement: Toyota Motor, Panasonic");
        assertThat(Reading.of("A memorandum of understanding was signed between Kenya and Rwanda.")
                        .agreements())
                .containsExactly("signed memorandum of understanding: Kenya, Rwanda");
        assertThat(Reading.of("Australia will sign a trade deal with Indonesia.")
                        .agreements())
                .containsExactly("planned trade deal: Australia, Indonesia");
    }

    @Test
    void readsTopicsAndPlaceOfAnAgreement() {
        var agreement = Reading.of(
                        "Oxford University and Leiden University signed a letter of intent for cooperation in physics and"
                                + " chemistry in London.")
                .extraction()
                .agreements()
                .get(0);
        assertThat(agreement.topics()).containsExactly("physics", "chemistry");
        assertThat(agreement.place()).isNotNull();
    }

    @Test
    void mergesTwoMentionsOfAnAgreement() {
        assertThat(Reading.of("""
                        Ghana and Togo signed a fisheries agreement in 2020.
                        The agreement between Ghana and Togo covers coastal waters.
                        """).agreements()).containsExactly("signed fisheries agreement: Ghana, Togo");
    }

    @Test
    void doesNotStatePlannedVisits() {
        assertThat(Reading.of("Emmanuel Macron will visit Warsaw. He has not visited Prague.")
                        .relations())
                .isEmpty();
    }

    @Test
    void findsWhereACompanyOperates() {
        assertThat(Reading.of(
                                "German automaker BMW opened a plant in Hungary. BMW is headquartered in Munich, Germany.")
                        .relations())
                .contains("BMW OPERATES_IN Hungary", "BMW LOCATED_IN Munich", "Munich LOCATED_IN Germany");
    }

    @Test
    void quotesEverythingVerbatim() {
        String text = "Angela  Merkel, chancellor of\tGermany, met Boris Johnson in Berlin.";
        Extraction extraction = Reading.of(text).extraction();
        assertThat(extraction.relations())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.quote().text())
                        .isEqualTo(text.substring(
                                relation.quote().start(), relation.quote().end())));
        assertThat(extraction.entities())
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end())
                                        .replaceAll("\\s+", " "))
                                .isEqualTo(mention.name())));
    }

    @Test
    void returnsTheSameResultOnManyThreads() {
        String text = "Nokia and Ericsson signed a contract in Stockholm. Nokia is based in Espoo, Finland.";
        Extraction once = Reading.of(text).extraction();
        List<Extraction> many = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Reading.of(text).extraction())
                .toList();
        assertThat(many).allMatch(once::equals);
    }

    @Test
    void acceptsAnyScript() {
        assertThat(Reading.of("习近平主席访问了比利时。\nزار الرئيس مدينة باريس.\n🙂 \uD83D zażółć gęślą jaźń")
                        .extraction())
                .isNotNull();
    }

    @Test
    void acceptsVeryLongSentences() {
        String list = "France and ".repeat(180) + "Spain signed";
        String brackets = "( ".repeat(900);
        String titles = "president of ".repeat(150);
        for (String text : List.of(list, brackets, titles, "A , ".repeat(450), "of ".repeat(600), "x".repeat(2000))) {
            Document document = new Document(
                    "d", "t", null, null, null, null, text, List.of(new Passage(0, 0, Math.min(2000, text.length()))));
            assertThat(Reading.extractor().extract(document).agreements()).isEmpty();
        }
    }

    @Test
    void hasADigestOfItsRulesInItsVersion() {
        assertThat(Reading.extractor().version()).matches("entente-\\d+-[0-9a-f]{12}");
    }
}
