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
@Tag(name = "Ontology", description = "Types, predicates, statuses, kinds and formats")
class OntologyController {
    private static final String ETAG =
            DigestUtils.md5DigestAsHex(Ontology.TABLE.toString().getBytes(StandardCharsets.UTF_8));

    @GetMapping
    @Operation(
            operationId = "getOntology",
            summary = "Lists the types, statuses, kinds, modalities and formats",
            description =
                    "`name` is the value in calls, responses and Neo4j; `label` is the text to show to people. `from`"
                            + " and `to` are the types of entity at the ends of a relation. A `symmetric` relation has no"
                            + " direction. A `momentary` relation happens on a day and is over on that day; any other one"
                            + " lasts until a document says that it has ended. `mediaType` is the content type of a"
                            + " document, `extensions` are those of its files. The response changes only with the version"
                            + " of the service: cache it and send its `ETag` as `If-None-Match`.")
    ResponseEntity<Ontology> get() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(ETAG)
                .body(Ontology.TABLE);
    }
}
