package entente.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ontology.RelationType;
import entente.query.Cursor;
import entente.query.EmbeddedGraph;
import entente.query.Evidence;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.SampleGraph;
import entente.query.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final Documents documents = new Documents(EmbeddedGraph.queries());
    private final Relations relations = new Relations(EmbeddedGraph.queries());

    @BeforeAll
    static void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @Test
    void listsTheLastReadFirstWithCounts() {
        Page<StoredDocument.Summary> page = documents.list(10, null);
        assertThat(page.items()).extracting(StoredDocument.Summary::id).containsExactly("d3", "d2", "d1");
        assertThat(page.total()).isEqualTo(3);
        StoredDocument.Summary nowhere = page.items().getFirst();
        assertThat(nowhere.publishedOn()).isNull();
        assertThat(nowhere.passages()).isEqualTo(3);
        assertThat(nowhere.entities()).isEqualTo(4);
        assertThat(nowhere.claims()).isEqualTo(3);
    }

    @Test
    void pagesContainEachDocumentOnce() {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Page<StoredDocument.Summary> page = documents.list(1, after);
            page.items().forEach(document -> ids.add(document.id()));
            after = page.next();
        } while (after != null);
        assertThat(ids).containsExactly("d3", "d2", "d1");
    }

    @Test
    void aDocumentHasItsTextAndPassagesInOrder() {
        StoredDocument document = documents.get("d3");
        assertThat(document.passages())
                .extracting(passage -> document.text().substring(passage.start(), passage.end()))
                .containsExactly(
                        "The Undated pact is a pact.", "Antwerp party to Undated pact.", "Geely owns Volvo Cars.");
    }

    @Test
    void returnsTheStoredExtraction() {
        assertThat(documents.extraction("d1")).isEqualTo("{\"id\":\"d1\"}");
    }

    @Test
    void factsOfADocumentHaveIdsAndOffsets() {
        DocumentFacts facts = documents.facts("d3");
        String text = documents.get("d3").text();
        assertThat(facts.claims())
                .extracting(DocumentFacts.Claim::relation)
                .containsExactly(
                        SampleGraph.relationId("antwerp", RelationType.PARTY_TO, "pact"),
                        SampleGraph.relationId("geely", RelationType.OWNS, "volvo"));
        assertThat(facts.claims())
                .allSatisfy(claim ->
                        assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.quote()));
        assertThat(facts.descriptions())
                .extracting(DocumentFacts.Description::entity)
                .containsExactly("pact");
        assertThat(facts.entities())
                .extracting(DocumentFacts.Named::name)
                .containsExactly("Antwerp", "Geely", "Undated pact", "Volvo Cars");
    }

    @Test
    void everyClaimIsEvidenceOfItsRelation() {
        String met = SampleGraph.relationId("jan", RelationType.MET, "li");
        List<Evidence> evidence = relations.evidence(met);
        assertThat(evidence).extracting(Evidence::documentId).containsExactly("d1", "d2");
        assertThat(evidence)
                .allSatisfy(each -> assertThat(documents
                                .get(Objects.requireNonNull(each.documentId()))
                                .text()
                                .substring(each.start(), each.end()))
                        .isEqualTo(each.quote()));
    }

    @Test
    void reportsMissingDocumentsAndRelations() {
        assertThatThrownBy(() -> documents.get("d9"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("d9");
        assertThatThrownBy(() -> documents.extraction("d9")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.facts("d9")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relations.evidence("r9")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.list(10, Cursor.of("yesterday", "d1").text()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after");
    }
}
