package entente.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.document.Document;
import entente.document.DocumentReader;
import entente.evaluation.EvaluationRun;
import entente.evaluation.Evaluator;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Extractor;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Aside
class HtmlReportTest {
    private static final String GOLD = """
            {"id": "<b>x</b>", "text": "A quiet day. Then <script>alert(1)</script> & Ida Holm\\nvisited Oslo. Holm left.",\
             "entities": [{"id": "e1", "type": "Person", "name": "Ida Holm", "aliases": ["Holm"]},\
             {"id": "e2", "type": "Place", "name": "Oslo"},\
             {"id": "e3", "type": "Organization", "name": "<script>alert(1)</script>"}],\
             "relations": [{"subject": "e1", "predicate": "VISITED", "object": "e2", "quote": "Ida Holm visited Oslo"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void escapesWhatDocumentsSay() throws IOException, InterruptedException {
        String page = page();
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(page).doesNotContain("alert(1)</script>").doesNotContain("<b>x</b>");
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ")
                .contains("<h2 id=\"h0\">&lt;b&gt;x&lt;/b&gt; ");
    }

    @Test
    void loadsNothing() throws IOException, InterruptedException {
        String page = page();
        assertThat(page)
                .contains("content=\"default-src 'none'; style-src &#39;sha256-")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain(" src=")
                .doesNotContain(" style=")
                .doesNotContain("<link");
    }

    @Test
    void marksTheQuoteAndColoursItsMembers() throws IOException, InterruptedException {
        assertThat(page())
                .contains("<mark><b class=\"person\" title=\"Person: Ida Holm\">Ida Holm</b> visited"
                        + " <b class=\"place\" title=\"Place: Oslo\">Oslo</b></mark>.</blockquote>");
    }

    @Test
    void marksMentionsWithoutANameAndSaysWhichQuotesAreNotInTheText() throws IOException, InterruptedException {
        assertThat(page())
                .contains(
                        "<mark><b class=\"organization\" title=\"Organization: Crew\">A quiet</b> day</mark>.</blockquote>")
                .contains("<mark>Never said</mark> (not in the text word for word)");
    }

    @Test
    void namesTheKindOfEachError() throws IOException, InterruptedException {
        assertThat(page())
                .contains("<li data-verdict=\"missed\" data-kind=\"predicate\" data-sort=\"relations.VISITED\">")
                .contains("<li data-verdict=\"false\" data-kind=\"predicate\" data-sort=\"relations.MET\">")
                .contains("<li data-verdict=\"false\" data-kind=\"entity\" data-sort=\"entities.Organization\">")
                .contains("<li data-verdict=\"false\" data-kind=\"quote\" data-sort=\"quotes\">")
                .contains("<input type=\"checkbox\" name=\"kind\" value=\"agreement\" checked> agreement");
    }

    private String page() throws IOException, InterruptedException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        EvaluationRun run = new Evaluator(new DocumentReader(), new Stub()).run(List.of(gold));
        assertThat(run.faults()).isEmpty();
        return HtmlReport.of(run);
    }

    private static final class Stub implements Extractor {
        @Override
        public Extraction extract(Document document) {
            var holm = new ExtractedEntity("p1", EntityType.PERSON, "Ida Holm", List.of(), List.of());
            var crew = new ExtractedEntity(
                    "p2", EntityType.ORGANIZATION, "Crew", List.of(), List.of(new Mention(0, 0, 7, null)));
            return new Extraction(
                    document.id(),
                    null,
                    List.of(holm, crew),
                    List.of(),
                    List.of(),
                    List.of(relation("A quiet day"), relation("Never said")));
        }

        private static ExtractedRelation relation(String quote) {
            return new ExtractedRelation(
                    "p1",
                    quote.startsWith("A") ? RelationType.MET : RelationType.MEMBER_OF,
                    "p2",
                    null,
                    null,
                    null,
                    Modality.STATED,
                    new Quote(quote, 0, quote.length(), 0),
                    0.8);
        }

        @Override
        public String version() {
            return "stub";
        }
    }
}
