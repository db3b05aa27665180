package entente.web;

import entente.query.Page;
import entente.query.record.Agreement;
import entente.query.record.Agreements;
import entente.web.parameter.AgreementParameters;
import entente.web.parameter.PageParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements", description = "What binds parties, or is meant to")
class AgreementsController {
    private final Agreements agreements;

    AgreementsController(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    @Operation(
            operationId = "listAgreements",
            summary = "Lists agreements, the newest first",
            description = "`parties` are those who are bound, `signatories` the persons who signed for them, `date`"
                    + " when it was concluded, as precise as the texts; `quotes` prove it. Undated ones come last.")
    Page<Agreement> list(
            @Valid @ParameterObject AgreementParameters wanted, @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> agreements.list(wanted.page(limit, after)));
    }
}
