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
@Tag(name = "Documents", description = "The texts that all facts come from")
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
            description = "The body is the document itself, in one of the `sourceFormats` of `GET /api/ontology`."
                    + " JSON has the fields `title`, `text`, `url`, `author`, `language` and `publishedOn`; only `text`"
                    + " is required. The bytes decide what the document is; the content type and its character set are"
                    + " a hint. Returns 201 if the document is new or replaces another one with the same URL, and 200"
                    + " if nothing has changed. `claims` is the number of facts that the document states, `entities`"
                    + " the number of entities that it mentions, `passages` the number of its sentences.")
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
    @Operation(operationId = "listDocuments", summary = "Lists the documents, the most recently read first")
    Page<StoredDocument.Summary> list(@Valid @ParameterObject PageParameters page) {
        return page.of(documents::list);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getDocument",
            summary = "Shows a document's text and passages",
            description = "Every `start` and `end` in this API is an offset into `text`, in UTF-16 units.")
    StoredDocument get(@PathVariable String id) {
        return documents.get(id);
    }

    @GetMapping("/{id}/extraction")
    @Operation(
            operationId = "getExtraction",
            summary = "Shows what extraction found in a document",
            description = "The ids hold within this document only; the graph has its own ids.")
    String extraction(@PathVariable String id) {
        return documents.extraction(id);
    }

    @GetMapping("/{id}/facts")
    @Operation(
            operationId = "getDocumentFacts",
            summary = "Shows what a document says, with the graph's ids",
            description = "Lists the mentions of entities, and the words that state each claim and each description of"
                    + " an agreement or event, in the order of the text. A document that was imported as rows has no"
                    + " facts here: each imported relation carries its own evidence.")
    DocumentFacts facts(@PathVariable String id) {
        return documents.facts(id);
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "deleteDocument",
            summary = "Deletes a document",
            description = "Also deletes its claims, and every relation and entity that nothing else supports.")
    Deletion delete(@PathVariable String id) {
        return ingestion.remove(id).map(Deletion::new).orElseThrow(() -> NotFound.document(id));
    }

    /** What was deleted together with the document. */
    record Deletion(Removed removed) {}
}
