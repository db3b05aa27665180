package entente.web;

import entente.ontology.Ontology;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/ontology", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ontology", description = "The words of the domain")
class OntologyController {
    private static final String ETAG =
            DigestUtils.md5DigestAsHex(Ontology.TABLE.toString().getBytes(StandardCharsets.UTF_8));

    @GetMapping
    @Operation(
            operationId = "getOntology",
            summary = "Lists the types, statuses, kinds, modalities and formats",
            description =
                    "`name` is the value in calls, answers and Neo4j, `label` the word for people. `from` and `to`"
                            + " are the types of entity that a relation may start from and lead to. A `symmetric` relation has"
                            + " no direction. A `momentary` one happens on a day and ends on that day; any other lasts until a"
                            + " document says that it ended. `mediaType` is the type to send a document with, `extensions`"
                            + " are the endings of its files. The answer changes only with the version of the service: keep"
                            + " it and send its `ETag` as `If-None-Match`.")
    ResponseEntity<Ontology> get() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(ETAG)
                .body(Ontology.TABLE);
    }
}
