package entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Aside
class HtmlPageTest {
    private static Draft page(String head, String body) {
        return HtmlPage.read(
                "<!doctype html><html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>", null);
    }

    private static Draft corpus(String name) throws IOException {
        return HtmlPage.read(new String(SourceFiles.corpus(name), StandardCharsets.UTF_8), null);
    }

    @Test
    void readsOnlyTheArticleOfANewsPage() throws IOException {
        assertThat(corpus("news-page.html").text()).isEqualTo("""
                The ports of Lomnica and Veyra signed a letter of intent on cleaner shipping on Monday, after three \
                years of talks between the two harbour authorities, the ferry lines and both ministries of transport.

                “We are two harbours on one sea,” said Mayor Ines Okoro, who had come with a delegation of twelve, \
                including the heads of the ferry lines.

                What the letter says

                All ferries between the two ports are to use shore power from 2026, according to the letter, and a \
                joint office in Lomnica will oversee the works.

                Lomnica has four twin cities:

                Veyra
                Oslo
                Lyon, since 1998
                Port Sellick

                Ferry
                Year
                Aurora
                2026
                Borealis
                2027

                The letter binds neither side until both councils have agreed, which is expected in the autumn.""");
    }

    @Test
    void readsMetadata() throws IOException {
        Draft draft = corpus("news-page.html");
        assertThat(draft.title()).isEqualTo("Two ports promise cleaner shipping");
        assertThat(draft.author()).isEqualTo("Ines Moravec, Tom Adeyemi");
        assertThat(draft.language()).isEqualTo("en-GB");
        assertThat(draft.publishedOn()).isEqualTo(new EdtfDate("2024-05-03"));
        assertThat(draft.url()).isEqualTo("https://harbour.example/2024/05/ports");
    }

    @Test
    void prefersTheArticleInAGraphToThePage() {
        Draft draft = page("""
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebPage", "name": "Harbour Daily", "datePublished": "2020"},
                  {"@type": ["ReportageNewsArticle"], "headline": "Ports &amp; ships", "inLanguage": {"alternateName": "de"},
                   "author": [{"@type": "Person", "name": "Ines Moravec"}, "Tom Adeyemi", {"url": "x"}],
                   "datePublished": "2024-05"}]}</script>""", "<p>Text.</p>");
        assertThat(draft.title()).isEqualTo("Ports &amp; ships");
        assertThat(draft.author()).isEqualTo("Ines Moravec, Tom Adeyemi");
        assertThat(draft.language()).isEqualTo("de");
        assertThat(draft.publishedOn()).isEqualTo(new EdtfDate("2024-05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:published_time" content="2023-03-21T23:30:00-08:00"> | 2023-03-21
            <meta name="DC.date" content="2023"> | 2023
            <meta name="dc.date.issued" content="2023-03"> | 2023-03
            <meta name="citation_publication_date" content="2023/03/21"> | 2023-03-21
            <meta name="pubdate" content="Tue, 21 Mar 2023 10:30:00 GMT"> | 2023-03-21
            <meta itemprop="datePublished" content="20230321T103000Z"> | 2023-03-21
            <meta name="date" content="soon"><meta name="pubdate" content="2023-02"> | 2023-02
            <meta name="date" content="2023-02-30"> |
            """)
    void keepsThePrecisionOfDates(String head, String date) {
        assertThat(page(head, "<p>Text.</p>").publishedOn()).isEqualTo(date == null ? null : new EdtfDate(date));
    }

    @Test
    void readsTheDateOfATimeElement() {
        String body =
                "<article><h1>Ports</h1><time datetime='2024-05-03T10:00+02:00'>Friday</time><p>Text.</p></article>";
        assertThat(page("", body).publishedOn()).isEqualTo(new EdtfDate("2024-05-03"));
    }

    @Test
    void removesTheSiteNameFromTheTitle() {
        String head = "<title>Ports - and ships | Harbour Daily</title>";
        assertThat(page(head + "<meta property='og:site_name' content='Harbour Daily'>", "<p>Text.")
                        .title())
                .isEqualTo("Ports - and ships");
        assertThat(page(head, "<h1>Ports - and ships</h1><p>Text.").title()).isEqualTo("Ports - and ships");
        assertThat(page(head, "<p>Text.").title()).isEqualTo("Ports - and ships | Harbour Daily");
    }

    @Test
    void dropsMarkup() {
        Draft draft = page(
                "<title>Ports <script>alert(1)</script></title>",
                "<p>The <b>two</b> ports<script>alert(2)</script> agree.<style>p {}</style><!-- no --> &lt;ok&gt;</p>"
                        + "<p onclick='x()'>They sail<br>tomorrow.</p><svg><text>logo</text></svg>");
        assertThat(draft.text()).isEqualTo("The two ports agree. <ok>\n\nThey sail\ntomorrow.");
        assertThat(draft.title()).isEqualTo("Ports <script>alert(1)</script>");
    }

    @Test
    void keepsListsOfLinksThatTheArticleAnnounces() {
        String story = "<p>" + "The two ports have talked, on and off, about shipping for three long years. ".repeat(5)
                + "</p>";
        String cities = "<ul><li><a href=/veyra>Veyra</a></li><li><a href=/oslo>Oslo</a></li></ul>";
        String others = "<ul><li><a href=/fees>Fees rise</a></li><li><a href=/quay>Who owns the quay?</a></li></ul>";
        String text = page(
                        "",
                        "<article>" + story + "<p>Twin cities are:</p>" + cities + story + "<h2>Partner ports</h2>"
                                + cities.replace("Oslo", "Lyon") + story + "<h3>Read more</h3>" + others + "</article>")
                .text();
        assertThat(text).contains("Twin cities are:\n\nVeyra\nOslo\n\n", "Partner ports\n\nVeyra\nLyon\n\n");
        assertThat(text).doesNotContain("Fees rise", "Who owns", "Read more");
    }

    @Test
    void fallsBackToTheBodyOfAShortPage() {
        Draft draft =
                page("", "<nav>Home News</nav><header>Harbour</header><div>Ports agree.</div><footer>Imprint</footer>");
        assertThat(draft.text()).isEqualTo("Ports agree.");
    }

    @Test
    void readsABodyThatConsistsOfAHeader() {
        assertThat(page("", "<header><h1>Ports</h1><p>They agree.</p></header>").text())
                .isEqualTo("Ports\n\nThey agree.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "span", "b", "table><tr><td", "ul><li", "section"})
    void readsDeeplyNestedPages(String tag) {
        String html = "<html><body>" + ("<" + tag + ">").repeat(10_000) + "The ports agree on shipping.";
        assertThat(DocumentReaderTest.read(SourceFiles.html(html)).text()).isEqualTo("The ports agree on shipping.");
    }

    @Test
    void readsPagesWithoutTextAsEmpty() {
        assertThat(page("<title>Ports</title>", "<img src=x><script>var text = 1</script>")
                        .text())
                .isEmpty();
        assertThat(HtmlPage.read("", null).text()).isEmpty();
        assertThat(HtmlPage.read("<frameset><frame src=x></frameset>", null).text())
                .isEmpty();
    }
}
