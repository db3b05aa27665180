package entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.Aside;
import entente.ontology.EdtfDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Aside
class DocumentReaderTest {
    private static final DocumentReader READER = new DocumentReader();
    private static final String SENTENCE = "The ports of Lomnica and Veyra signed a letter of intent on Monday.";

    static Document read(Source source) {
        return READER.read(source);
    }

    private static UnreadableSource failure(Source source) {
        return catchThrowableOfType(UnreadableSource.class, () -> READER.read(source));
    }

    @Test
    void returnsPassagesWithVerbatimText() {
        Document document = read(SourceFiles.text("Ports agree\n\n" + SENTENCE + " Gov. Okoro was there.\n"));
        assertThat(document.text()).isEqualTo("Ports agree\n\n" + SENTENCE + " Gov. Okoro was there.");
        assertThat(document.passages())
                .extracting(document::textOf)
                .containsExactly("Ports agree", SENTENCE, "Gov. Okoro was there.");
        assertThat(document.passages()).extracting(Passage::index).containsExactly(0, 1, 2);
    }

    @Test
    void readsATreatyThatBeginsWithTheWordArticle() {
        byte[] treaty =
                "Article 4. The Parties exchange their harbour maps each year.".getBytes(StandardCharsets.UTF_8);
        Document document = read(new Source(treaty, null, "treaty.txt", null, null, null));
        assertThat(document.text()).startsWith("Article 4.");
    }

    @Test
    void prefersMetadataOfTheSourceToThatOfThePage() {
        byte[] page = ("<html><head><link rel=canonical href='https://b.example/'><title>Page</title>"
                        + "<meta name=date content=2024-05-03></head><body><p>" + SENTENCE)
                .getBytes(StandardCharsets.UTF_8);
        Document given = read(new Source(
                page, "text/html", null, "<script>alert(1)</script>", "https://a.example/", new EdtfDate("2024-05")));
        assertThat(given.title()).isEqualTo("<script>alert(1)</script>");
        assertThat(given.url()).isEqualTo("https://a.example/");
        assertThat(given.publishedOn()).isEqualTo(new EdtfDate("2024-05"));
        assertThat(given.id()).isEqualTo(Document.idOf("https://a.example/", given.text()));
        Document found = read(new Source(page, null, null, " ", " ", null));
        assertThat(found.title()).isEqualTo("Page");
        assertThat(found.url()).isEqualTo("https://b.example/");
        assertThat(found.publishedOn()).isEqualTo(new EdtfDate("2024-05-03"));
    }

    @Test
    void usesTheStartOfTheFirstSentenceAsFallbackTitle() {
        assertThat(read(SourceFiles.text(SENTENCE)).title()).isEqualTo(SENTENCE);
        assertThat(read(SourceFiles.text("Many words " + "and more ".repeat(20) + "follow."))
                        .title())
                .hasSizeLessThanOrEqualTo(100)
                .endsWith("and…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTextInAnyCharacterSet(String charset) throws IOException {
        String text = "Die Häfen Łomnica und Veyra schließen ein Abkommen. Bürgermeisterin Žofia Müller grüßt."
                .replace("Ł", charset.startsWith("UTF") ? "Ł" : "L");
        assertThat(read(SourceFiles.bytes(text.getBytes(charset), "text/plain", "a.txt"))
                        .text())
                .isEqualTo(text);
        assertThat(read(SourceFiles.bytes(text.getBytes(charset), "text/plain; charset=" + charset, "a"))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void readsChineseAndArabicInLegacyCharacterSets() throws IOException {
        String chinese = "中国与比利时周一在重庆签署合作协议。双方同意在生物技术和医药领域加强交流与合作，并互设办事处。";
        String arabic =
                "وقع ميناء لومنيتسا وميناء فيرا يوم الاثنين خطاب نوايا. وقال الوزير إن الاتفاق مهم للبلدين وللمنطقة.";
        assertThat(read(SourceFiles.bytes(chinese.getBytes("GB18030"), "text/plain", "a.txt"))
                        .text())
                .isEqualTo(chinese);
        assertThat(read(SourceFiles.bytes(arabic.getBytes("windows-1256"), "text/plain", "a.txt"))
                        .text())
                .isEqualTo(arabic);
        assertThat(read(SourceFiles.bytes(arabic.getBytes("UTF-16LE"), "text/plain", "a.txt"))
                        .text())
                .isEqualTo(arabic);
        assertThat(read(SourceFiles.text(chinese)).passages()).hasSize(2);
        assertThat(read(SourceFiles.text(arabic)).passages()).hasSize(2);
    }

    @Test
    void readsAPageInItsDeclaredCharacterSet() throws IOException {
        String page = "<html><head><meta charset=iso-8859-2></head><body><p>Łódź i Žilina podpisały umowę.</p>";
        assertThat(read(SourceFiles.bytes(page.getBytes("ISO-8859-2"), "text/html", "a.html"))
                        .text())
                .isEqualTo("Łódź i Žilina podpisały umowę.");
    }

    @Test
    void replacesWhatIsInvalidInUtf8() {
        byte[] bytes = ("Žofia Müller grüßt X Łomnica.").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        assertThat(read(SourceFiles.bytes(bytes, "text/plain; charset=utf-8", "a.txt"))
                        .text())
                .isEqualTo("Žofia Müller grüßt \uFFFD Łomnica.");
    }

    @Test
    void normalizesCharacters() {
        assertThat(read(SourceFiles.text("\uFEFFA\u0301gnes\u0000 met\u0007 us.\r\nTo\u00ADday.\rNow.\u2028Then."))
                        .text())
                .isEqualTo("Ágnes met us.\nToday.\nNow.\nThen.");
        assertThat(read(SourceFiles.json("{\"text\": \"Half \\ud83d a sign.\"}"))
                        .text())
                .isEqualTo("Half \uFFFD a sign.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "12 345 -- !", "\uFEFF"})
    void rejectsTextWithoutLetters(String text) {
        assertThat(failure(SourceFiles.text(text)).code()).isEqualTo("empty-document");
        assertThat(failure(SourceFiles.html("<html><body><p>" + text)).code()).isEqualTo("empty-document");
    }

    @Test
    void rejectsAZipFileNamedPdf() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("report.pdf"));
            out.write(SENTENCE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(failure(SourceFiles.bytes(zip.toByteArray(), "application/pdf", "report.pdf")))
                .hasMessage("The source is application/zip, sent as application/pdf, with the name \"report.pdf\";"
                        + " text/plain, text/html, application/pdf and application/json are accepted")
                .extracting(UnreadableSource::code)
                .isEqualTo("unsupported-type");
        assertThat(failure(SourceFiles.bytes(zip.toByteArray(), "text/plain", "a.docx"))
                        .code())
                .isEqualTo("unsupported-type");
    }

    @Test
    void rejectsBinaryData() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        assertThat(failure(SourceFiles.bytes(noise, "text/plain", "a.txt")).code())
                .isEqualTo("unsupported-type");
        assertThat(failure(SourceFiles.bytes(new byte[5_000], "text/plain", "a.txt"))
                        .code())
                .isEqualTo("unsupported-type");
        assertThat(failure(SourceFiles.bytes(
                                "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1), "text/html", "a"))
                        .code())
                .isEqualTo("unsupported-type");
    }

    @Test
    void detectsTheTypeFromTheBytes() throws IOException {
        byte[] text = SENTENCE.getBytes(StandardCharsets.UTF_8);
        assertThat(read(SourceFiles.bytes(text, "image/png", "a.pdf")).text()).isEqualTo(SENTENCE);
        assertThat(read(SourceFiles.bytes(text, "text/html", "a.html")).text()).isEqualTo(SENTENCE);
        assertThat(read(SourceFiles.text("<p>" + SENTENCE + "</p>")).text()).isEqualTo(SENTENCE);
        assertThat(read(SourceFiles.text("Subject: ports\nDate: today\n\n" + SENTENCE))
                        .text())
                .endsWith(SENTENCE);
        byte[] pdf = SourceFiles.save(SourceFiles.pdf(SENTENCE));
        assertThat(read(SourceFiles.bytes(pdf, "text/plain", "a.txt")).text()).isEqualTo(SENTENCE);
    }

    @Test
    void readsTextThatStartsLikeJsonAsText() {
        assertThat(read(SourceFiles.text("{\"text\": \"Ports agree.\"}")).text())
                .isEqualTo("{\"text\": \"Ports agree.\"}");
        assertThat(read(SourceFiles.text("{Editor's note: ports agree.}")).text())
                .startsWith("{Editor");
    }

    @Test
    void readsJson() {
        Document document = read(SourceFiles.json("""
                {"title": "Ports agree", "text": "The ports agree.\\n\\nThey sail.", "url": "https://a.example/1",
                 "publishedOn": "2024-05", "author": "Ines Moravec", "language": "en", "more": [1]}"""));
        assertThat(document.title()).isEqualTo("Ports agree");
        assertThat(document.text()).isEqualTo("The ports agree.\n\nThey sail.");
        assertThat(document.url()).isEqualTo("https://a.example/1");
        assertThat(document.publishedOn()).isEqualTo(new EdtfDate("2024-05"));
        assertThat(document.author()).isEqualTo("Ines Moravec");
        assertThat(document.language()).isEqualTo("en");
        assertThat(read(SourceFiles.json("{\"text\": \"Hi.\", \"publishedOn\": \"2024-05-03T23:30-02:00\"}"))
                        .publishedOn())
                .isEqualTo(new EdtfDate("2024-05-03"));
    }

    @Test
    void reportsThePositionOfMalformedJson() {
        assertThat(failure(SourceFiles.json("{\"title\": \"Ports\",\n \"text\": oops}")))
                .hasMessageStartingWith("The JSON is malformed at line 2, column 10: ")
                .extracting(UnreadableSource::code)
                .isEqualTo("malformed-json");
        assertThat(failure(SourceFiles.bytes(
                                "{\"text\":".getBytes(StandardCharsets.UTF_8), "application/octet-stream", "a.json"))
                        .code())
                .isEqualTo("malformed-json");
        assertThat(failure(SourceFiles.json("{\"text\": \"a\"} x")).code()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | "text" is required and must not be blank, was missing
            {"text": " "} | "text" is required and must not be blank, was blank
            {"text": null} | "text" is required and must not be blank, was missing
            {"text": 7} | "text" must be a string, was of type number
            {"text": "a", "title": {}} | "title" must be a string, was of type object
            {"text": "a", "publishedOn": "soon"} | "publishedOn" must be a date as YYYY, YYYY-MM, YYYY-MM-DD or a date-time, was "soon"
            {"url": 1} | "url" must be a string, was of type number; "text" is required and must not be blank, was missing
            ["text"] | The JSON must be an object with a field "text", was of type array
            """)
    void reportsEachFaultOfJson(String json, String message) {
        assertThat(failure(SourceFiles.json(json)))
                .hasMessage(message)
                .extracting(UnreadableSource::code)
                .isEqualTo("invalid-json");
    }

    @Test
    void rejectsJsonThatIsNestedTooDeeply() {
        String deep = "{\"text\": \"Ports agree.\", \"more\": " + "[".repeat(40) + "]".repeat(40) + "}";
        assertThat(failure(SourceFiles.json(deep)).code()).isEqualTo("json-too-deep");
        assertThat(new DocumentReader(new ReadingSettings(50, Duration.ofSeconds(30)))
                        .read(SourceFiles.json(deep))
                        .text())
                .isEqualTo("Ports agree.");
    }

    @Test
    void abortsAfterTheTimeLimit() {
        DocumentReader hasty = new DocumentReader(new ReadingSettings(32, Duration.ofMillis(1)));
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> hasty.read(SourceFiles.html("<p>" + SENTENCE.repeat(50_000))))
                .withMessage("Reading the source took longer than 1 ms")
                .extracting(UnreadableSource::code)
                .isEqualTo("too-slow-to-read");
    }
}
