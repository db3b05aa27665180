package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedRelation;
import entente.bulk.table.ExampleTables;
import entente.graph.Removed;
import entente.graph.TestGraph;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.query.record.Documents;
import entente.query.record.Relations;
import entente.query.record.StoredDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedRelationsTest {
    private static final Relations RELATIONS = new Relations(EmbeddedGraph.queries());

    @TempDir
    Path folder;

    private ImportedBlock block;

    @BeforeEach
    void importExample() {
        EmbeddedGraph.empty();
        var source = ExampleTables.source(folder);
        block = source.block(0);
        TestGraph.imports().write(source, ExampleTables.SILENT);
    }

    @Test
    void haveTheirRowAsEvidence() {
        assertThat(RELATIONS.evidence(block.id() + "-1"))
                .containsExactly(new Evidence(
                        block.id() + "-1",
                        block.id(),
                        "relations.csv, rows 1 to 6",
                        "https://news.example/a?b=1",
                        new EdtfDate("2014-03"),
                        "Ana Lund, mayor of Norhaven",
                        24,
                        51,
                        "ana,HOLDS_POSITION,nor,\"Ana Lund, mayor of Norhaven\",https://news.example/a?b=1,2014-03,"
                                + "mayor,2011,2014-06,,,",
                        Modality.STATED,
                        0.9,
                        null));
    }

    @Test
    void haveCorrectOffsetsAfterSupplementaryCharacters() {
        StoredDocument document = new Documents(EmbeddedGraph.queries()).get(block.id());
        assertThat(block.relations()).hasSize(6).allSatisfy(relation -> {
            Evidence evidence = RELATIONS.evidence(relation.id()).getFirst();
            assertThat(evidence.quote()).isEqualTo(relation.quote());
            assertThat(document.text()
                            .substring(evidence.start(), evidence.end())
                            .replace("\"\"", "\""))
                    .isEqualTo(relation.quote());
            assertThat(evidence.passage()).startsWith(relation.subject().id() + ",");
            assertThat(document.text()).contains(evidence.passage());
        });
    }

    @Test
    void areRemovedWithTheirDocument() {
        assertThat(TestGraph.graph().remove(block.id())).contains(new Removed(6, 6, 6));
        ImportedRelation gone = block.relations().getFirst();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> RELATIONS.evidence(gone.id()));
        assertThat(EmbeddedGraph.driver()
                        .executableQuery(
                                "MATCH (n) WHERE NOT n:Mark|Change RETURN n.id AS id, n.documents AS documents")
                        .execute()
                        .records())
                .singleElement()
                .satisfies(lone -> assertThat(lone.get("id").asString()).isEqualTo("lone"));
    }
}
