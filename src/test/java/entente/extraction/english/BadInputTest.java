package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import entente.Aside;
import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.Note;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that unusual input neither stalls the extractor nor yields invented findings. */
@Aside
class BadInputTest {
    private static final DocumentReader READER = new DocumentReader();
    private static final String TREATY = "Finland and Estonia signed a fisheries treaty in Tallinn in 2019.";

    /** {@return the extraction of the text} Checks that the offsets of quotes and mentions are right. */
    private static Extraction read(String text) {
        Document document = READER.read(new Source(
                text.getBytes(StandardCharsets.UTF_8), null, "a.txt", null, null, new EdtfDate("2022-07-20")));
        Extraction found = Reading.extractor().extract(document);
        Stream.of(
                        found.relations().stream().map(Extraction.ExtractedRelation::quote),
                        found.agreements().stream().map(Extraction.ExtractedAgreement::quote),
                        found.events().stream().map(Extraction.ExtractedEvent::quote))
                .flatMap(quotes -> quotes)
                .forEach(quote -> assertThat(document.text().substring(quote.start(), quote.end()))
                        .isEqualTo(quote.text()));
        for (ExtractedEntity entity : found.entities()) {
            assertThat(entity.mentions())
                    .isNotEmpty()
                    .allSatisfy(mention -> assertThat(document.text().substring(mention.start(), mention.end()))
                            .isNotBlank()
                            .isEqualToNormalizingWhitespace(mention.name()));
        }
        return found;
    }

    private static List<String> names(Extraction found) {
        return found.entities().stream().map(ExtractedEntity::name).toList();
    }

    private static void assertTreaty(Extraction found) {
        assertThat(names(found)).contains("Finland", "Estonia");
        assertThat(found.agreements()).singleElement().satisfies(treaty -> {
            assertThat(treaty.parties()).hasSize(2);
            assertThat(treaty.date()).hasToString("2019");
        });
    }

    @Test
    void readsTheArticleBelowAHeadlineInCapitals() {
        Extraction found = read("FINLAND AND ESTONIA SIGN FISHERIES TREATY\n\n" + TREATY);
        assertTreaty(found);
        assertThat(names(found)).doesNotContain("SIGN FISHERIES TREATY", "FISHERIES TREATY");
        assertThat(found.language()).isEqualTo("en");
    }

    @Test
    void findsNoPersonsInATextInCapitals() {
        Extraction found = read("""
                MINISTERS OF FINLAND AND ESTONIA TO MEET IN TALLINN ON FRIDAY
                TRADE, FISHERIES AND ENERGY ON THE TABLE
                """);
        assertThat(found.entities()).noneMatch(entity -> entity.type() == EntityType.PERSON);
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void findsNothingInATable() {
        Extraction found =
                read("Country\tPartner\tYear\tVolume\nFinland\tEstonia\t2019\t1,204\nNorway\tIceland\t2020\t318\n");
        assertThat(found.relations()).isEmpty();
        assertThat(found.agreements()).isEmpty();
        assertThat(found.events()).isEmpty();
        assertThat(found.language()).isEqualTo("en");
    }

    @Test
    void readsTheProseAroundATable() {
        assertTreaty(read("Country | Year\nNorway | 2020\nIceland | 2021\n\n" + TREATY));
    }

    @Test
    void treatsAListOfNamesAsEnglish() {
        Extraction found = read("""
                Present were:
                - Universidad de Chile
                - Universidad de los Andes
                - Université de Genève
                - Technische Universität Wien
                """);
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.notes()).isEmpty();
        assertThat(found.relations()).isEmpty();
        assertThat(found.agreements()).isEmpty();
    }

    @Test
    void quotesNestedQuotations() {
        assertTreaty(read(
                "“He told me: ‘Finland and Estonia signed a \"fisheries treaty\" in Tallinn in 2019’,” she said."));
    }

    @Test
    void readsTextWithMojibake() {
        Extraction found = read("The mayor of MÃ¼nchen â€“ a city in Germany â€“ spoke.\n" + TREATY);
        assertTreaty(found);
        assertThat(found.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("foreignTexts")
    void detectsOtherLanguagesAndFindsNothing(String language, String text) {
        Extraction found = read(text);
        assertThat(found.language()).isEqualTo(language);
        assertThat(found.notes()).extracting(Note::code).containsExactly("unsupported-language");
        assertThat(found.entities()).isEmpty();
        assertThat(found.relations()).isEmpty();
        assertThat(found.agreements()).isEmpty();
        assertThat(found.events()).isEmpty();
    }

    private static Stream<Arguments> foreignTexts() {
        return Stream.of(
                        "de|Finnland und Estland haben in Tallinn ein Abkommen über die Fischerei unterzeichnet."
                                + " Der Vertrag gilt für zehn Jahre.",
                        "fr|La Finlande et l'Estonie ont signé un accord sur la pêche à Tallinn. Le traité est valable pour dix ans.",
                        "es|Finlandia y Estonia firmaron un acuerdo de pesca en Tallin."
                                + " El tratado es válido por diez años y fue firmado por los ministros.",
                        "pt|A Finlândia e a Estônia assinaram um acordo de pesca em Tallinn. O tratado não é válido por mais de dez anos.",
                        "it|La Finlandia e l'Estonia hanno firmato un accordo di pesca a Tallinn. Il trattato è valido per dieci anni.",
                        "nl|Finland en Estland hebben in Tallinn een visserijverdrag ondertekend."
                                + " Het verdrag is tien jaar geldig voor de landen.",
                        "sv|Finland och Estland har undertecknat ett avtal om fiske i Tallinn."
                                + " Avtalet är giltigt i tio år för att det ska hjälpa.",
                        "pl|Finlandia i Estonia podpisały w Tallinie umowę o rybołówstwie."
                                + " Traktat jest ważny przez dziesięć lat i nie jest tajny.",
                        "tr|Finlandiya ve Estonya Tallinn'de bir balıkçılık anlaşması imzaladı."
                                + " Anlaşma on yıl için geçerli ve bu çok önemli.",
                        "id|Finlandia dan Estonia menandatangani perjanjian perikanan di Tallinn."
                                + " Perjanjian ini berlaku untuk sepuluh tahun.",
                        "ru|Финляндия и Эстония подписали в Таллине договор о рыболовстве. Договор действует в течение десяти лет.",
                        "uk|Фінляндія та Естонія підписали в Таллінні договір про рибальство."
                                + " Договір діє протягом десяти років і не є таємним.",
                        "zh|芬兰和爱沙尼亚在塔林签署了渔业条约。该条约有效期为十年。",
                        "ja|フィンランドとエストニアはタリンで漁業条約に署名した。",
                        "ko|핀란드와 에스토니아는 탈린에서 어업 조약에 서명했다.",
                        "ar|وقعت فنلندا وإستونيا معاهدة لصيد الأسماك في تالين.",
                        "el|Η Φινλανδία και η Εσθονία υπέγραψαν συμφωνία αλιείας στο Ταλίν.")
                .map(line -> line.split("\\|"))
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @Test
    void readsEnglishTextWithAChineseFooter() {
        Extraction found = read(TREATY + "\nThe treaty will be valid for ten years.\n芬兰和爱沙尼亚在塔林签署了渔业条约。\n");
        assertTreaty(found);
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.notes()).containsExactly(new Note("foreign-passage", 1));
    }

    @Test
    void readsTheEnglishPartOfABilingualText() {
        Extraction found = read(TREATY + "\nFinnland und Estland haben in Tallinn ein Abkommen über die Fischerei"
                + " unterzeichnet.\nDer Vertrag gilt für zehn Jahre, und er ist noch nicht in Kraft.\n"
                + "Die Minister haben sich auch über den Handel und die Energie unterhalten.\n");
        assertTreaty(found);
        assertThat(found.language()).isEqualTo("mul");
        assertThat(found.notes()).extracting(Note::code).containsExactly("foreign-passage");
    }

    @Test
    void cutsAVeryLongSentenceAndCountsIt() {
        String endless = "the delegates spoke of fish and ships, ".repeat(700);
        Extraction found = read(TREATY + "\nIn the hall " + endless + "and then they left.\n" + TREATY);
        assertTreaty(found);
        assertThat(found.notes()).extracting(Note::code).containsExactly("sentence-cut");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void readsAnySentenceInBoundedTime(String odd) {
        assertTimeout(Duration.ofSeconds(60), () -> assertTreaty(read(TREATY + "\n" + odd + "\n")));
    }

    private static Stream<String> oddities() {
        String names = IntStream.range(0, 1500).mapToObj(i -> "Anna Kovac" + i).collect(Collectors.joining(", "));
        return Stream.of(
                names + " met.",
                "The minister " + "(".repeat(20_000) + "x" + ")".repeat(20_000) + " left.",
                "Paris" + ",".repeat(100_000) + " Berlin",
                "the minister of the president of ".repeat(500),
                "and ".repeat(5_000),
                "x".repeat(200_000),
                "on May 3, 2019 and ".repeat(1_000));
    }

    @Test
    void findsTheTreatyBetweenEmptyLines() {
        assertTreaty(read("\n \n\t\n\u00A0\n" + TREATY + "\n\n\n \n"));
    }

    @Test
    void ignoresZeroWidthAndBidirectionalCharacters() {
        Extraction found =
                read("\u200BFinland and Est\u00ADonia\u200B signed a \u202Afisheries\u202C treaty in Tallinn in 2019.");
        assertThat(names(found)).contains("Finland");
        assertThat(found.language()).isEqualTo("en");
    }

    @Test
    void keepsOffsetsAfterEmoji() {
        assertTreaty(read("🎉🎉 Great news 🐟! " + TREATY + " 🇫🇮🤝🇪🇪"));
    }

    @Test
    void findsNothingInATextOfEmojiAndLowerCase() {
        Extraction found =
                read("finland and estonia signed a fisheries treaty in tallinn in 2019 🎉 so happy for them");
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.entities()).noneMatch(entity -> entity.type() == EntityType.PERSON);
    }
}
