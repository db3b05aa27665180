package entente.web.correction;

import entente.correction.Corrected;
import entente.correction.CorrectionList;
import entente.correction.CorrectionRequest;
import entente.correction.Corrections;
import entente.correction.EntityHistory;
import entente.correction.ListedCorrection;
import entente.query.Page;
import entente.web.parameter.CorrectionParameters;
import entente.web.parameter.PageParameters;
import entente.web.parameter.PreviewParameters;
import entente.web.parameter.WithdrawalParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Corrections", description = "What people reject, confirm, change and add")
class CorrectionsController {
    private final Corrections corrections;
    private final CorrectionList list;
    private final EntityHistory history;

    CorrectionsController(Corrections corrections, CorrectionList list, EntityHistory history) {
        this.corrections = corrections;
        this.list = list;
        this.history = history;
    }

    @PostMapping(path = "/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "correctFact",
            summary = "Corrects a fact",
            description = "`kind` is `reject`, `confirm` or `change` for a `claim` (the id of a claim or description),"
                    + " `add` for a `fact` of one's own, `note` for a `text` on an `entity` or a `relation`. `changes` has"
                    + " the other values; null removes a title, date or status. A `fact` has `document` and a `quote` that"
                    + " stands in its text, or a `source` in words. The same correction twice is the first one again."
                    + " `effect` has how many relations and entities there are more, and the claims that change. With"
                    + " `preview`, nothing changes and the status is 200.")
    @ApiResponse(
            responseCode = "201",
            description = "The correction is made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Corrected.class)))
    ResponseEntity<Corrected> correct(InputStream body, @Valid @ParameterObject PreviewParameters parameters) {
        CorrectionRequest request = CorrectionBody.read(body);
        return parameters.only()
                ? ResponseEntity.ok(corrections.preview(request))
                : ResponseEntity.status(HttpStatus.CREATED).body(corrections.correct(request));
    }

    @DeleteMapping("/corrections/{id}")
    @Operation(
            operationId = "withdrawCorrection",
            summary = "Withdraws a correction",
            description = "The graph is then as if the correction had never been made. The correction stays in the list"
                    + " as withdrawn.")
    Corrected withdraw(
            @PathVariable String id,
            @Valid @ParameterObject WithdrawalParameters who,
            @Valid @ParameterObject PreviewParameters preview) {
        return preview.only()
                ? corrections.previewWithdrawal(id, who.author())
                : corrections.withdraw(id, who.author());
    }

    @GetMapping("/corrections")
    @Operation(
            operationId = "listCorrections",
            summary = "Lists corrections",
            description = "The last one comes first. `state` is `lost` if the claim of a correction is no longer found:"
                    + " the correction counts again as soon as its document states the claim again. `what` says in words"
                    + " what was corrected.")
    Page<ListedCorrection> list(
            @Valid @ParameterObject CorrectionParameters wanted, @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> list.list(wanted.query(), limit, after));
    }

    @GetMapping("/entities/{id}/history")
    @Operation(
            operationId = "getHistory",
            summary = "Shows what was judged and corrected about an entity",
            description = "Lists all judgements and corrections in the order of time, withdrawn ones too. `kind` is"
                    + " `same`, `different`, `unsure` or `split` for a judgement. The list is complete: `next` is always"
                    + " null.")
    Page<EntityHistory.Entry> history(@PathVariable String id) {
        List<EntityHistory.Entry> all = history.of(id);
        return new Page<>(all, all.size(), null);
    }
}
