package entente.web;

import entente.query.Evidence;
import entente.query.Page;
import entente.query.record.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/relations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Relations", description = "The facts that join entities")
class RelationsController {
    private final Relations relations;

    RelationsController(Relations relations) {
        this.relations = relations;
    }

    @GetMapping("/{id}/evidence")
    @Operation(
            operationId = "getEvidence",
            summary = "Proves a relation",
            description = "Every claim behind it with the words that prove it (`quote`), the whole sentence (`passage`)"
                    + " and the document; `start` and `end` are the quote's place in the document's text. The list"
                    + " is whole: `next` is always null.")
    Page<Evidence> evidence(@PathVariable String id) {
        List<Evidence> all = relations.evidence(id);
        return new Page<>(all, all.size(), null);
    }
}
