package entente.web;

import entente.graph.Removed;
import entente.graph.Written;
import entente.pipeline.IngestedDocument;
import entente.pipeline.Ingestion;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.record.DocumentFacts;
import entente.query.record.Documents;
import entente.query.record.StoredDocument;
import entente.web.parameter.PageParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "The texts that everything else is read from")
class DocumentsController {
    private final Ingestion ingestion;
    private final Documents documents;

    DocumentsController(Ingestion ingestion, Documents documents) {
        this.ingestion = ingestion;
        this.documents = documents;
    }

    @PostMapping
    @Operation(
            operationId = "ingestDocument",
            summary = "Reads a document into the graph",
            description = "The body is the document itself: plain text, HTML, PDF, or JSON with the fields `title`,"
                    + " `text`, `url` and `publishedOn`. Its bytes decide what it is; a type or character set"
                    + " that comes with it is a hint. Answers 201 when the document was new or has replaced"
                    + " another of the same URL, 200 when it was there already. `claims` counts the facts that it"
                    + " states, `entities` what it mentions, `passages` its sentences.")
    ResponseEntity<IngestedDocument> ingest(
            @Valid @ParameterObject Origin origin,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable
                    String type,
            InputStream body)
            throws IOException, HttpMediaTypeNotSupportedException {
        IngestedDocument ingested = ingestion.ingest(origin.of(body.readAllBytes(), BodyType.hint(type)));
        return ingested.status() == Written.Status.UNCHANGED
                ? ResponseEntity.ok(ingested)
                : ResponseEntity.created(URI.create("/api/documents/" + ingested.id()))
                        .body(ingested);
    }

    @GetMapping
    @Operation(operationId = "listDocuments", summary = "Lists the documents, the last read first")
    Page<StoredDocument.Summary> list(@Valid @ParameterObject PageParameters page) {
        return page.of(documents::list);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getDocument",
            summary = "Shows a document's text and passages",
            description = "Every `start` and `end` in this API counts the UTF-16 units of `text`.")
    StoredDocument get(@PathVariable String id) {
        return documents.get(id);
    }

    @GetMapping("/{id}/extraction")
    @Operation(
            operationId = "getExtraction",
            summary = "Shows what was found in a document",
            description = "Ids are those of the document alone; the graph has its own.")
    String extraction(@PathVariable String id) {
        return documents.extraction(id);
    }

    @GetMapping("/{id}/facts")
    @Operation(
            operationId = "getDocumentFacts",
            summary = "Shows what a document says, with the graph's ids",
            description = "Where it mentions which entity, and the words that state each claim and each description of"
                    + " an agreement or event, in the order of the text. A document that was imported as rows has"
                    + " none: its rows are relations that prove themselves.")
    DocumentFacts facts(@PathVariable String id) {
        return documents.facts(id);
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "deleteDocument",
            summary = "Takes a document out of the graph",
            description = "With it go its claims and whatever only they supported.")
    Deletion delete(@PathVariable String id) {
        return ingestion.remove(id).map(Deletion::new).orElseThrow(() -> NotFound.document(id));
    }

    /** What went with the document. */
    record Deletion(Removed removed) {}
}
