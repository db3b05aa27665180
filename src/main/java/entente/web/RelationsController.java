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
@Tag(name = "Relations", description = "The facts that connect entities")
class RelationsController {
    private final Relations relations;

    RelationsController(Relations relations) {
        this.relations = relations;
    }

    @GetMapping("/{id}/evidence")
    @Operation(
            operationId = "getEvidence",
            summary = "Shows the evidence for a relation",
            description = "Lists every claim behind the relation with the words that state it (`quote`), the sentence"
                    + " (`passage`) and the document. `start` and `end` are the offsets of the quote in the document's"
                    + " text. The list is complete: `next` is always null.")
    Page<Evidence> evidence(@PathVariable String id) {
        List<Evidence> all = relations.evidence(id);
        return new Page<>(all, all.size(), null);
    }
}
