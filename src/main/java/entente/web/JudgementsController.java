package entente.web;

import entente.judgement.Judged;
import entente.judgement.JudgementBatch;
import entente.judgement.JudgementList;
import entente.judgement.Judgements;
import entente.judgement.NotNamed;
import entente.judgement.Proposal;
import entente.judgement.Review;
import entente.judgement.ReviewQueue;
import entente.judgement.ShownJudgement;
import entente.judgement.Split;
import entente.query.Page;
import entente.web.body.JudgementBody;
import entente.web.body.SplitBody;
import entente.web.parameter.JudgementParameters;
import entente.web.parameter.PageParameters;
import entente.web.parameter.PreviewParameters;
import entente.web.parameter.ReviewParameters;
import entente.web.parameter.WithdrawalParameters;
import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity", description = "Which names are one entity: what people and the machine judge, and what follows")
class JudgementsController {
    private final Judgements judgements;
    private final JudgementBatch batch;
    private final JudgementList list;
    private final ReviewQueue queue;

    JudgementsController(Judgements judgements, JudgementBatch batch, JudgementList list, ReviewQueue queue) {
        this.judgements = judgements;
        this.batch = batch;
        this.list = list;
        this.queue = queue;
    }

    @GetMapping("/judgements")
    @Operation(
            operationId = "listJudgements",
            summary = "Lists the judgements",
            description =
                    "The last one comes first. `left` and `right` have the id that was judged about, its own name,"
                            + " and in `now` the id of the entity that it belongs to now. `score` is how sure the machine is that"
                            + " both are the same; it is null for people. `documents` are those of a split.")
    Page<ShownJudgement> list(
            @Valid @ParameterObject JudgementParameters wanted, @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> list.list(wanted.query(), limit, after));
    }

    @GetMapping("/judgements/{id}")
    @Operation(operationId = "getJudgement", summary = "Shows a judgement")
    ShownJudgement get(@PathVariable String id) {
        return list.get(id);
    }

    @PostMapping(path = "/judgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "judge",
            summary = "Judges whether two entities are the same",
            description =
                    "`verdict` is `same`, `different` or `unsure`. `by` says who judges (`api` by default), `reason`"
                            + " why. `force` with a reason lets entities of two types be the same. `effect` says by how much"
                            + " fewer entities, relations and agreements there are, and how many documents were written again."
                            + " `canonical` is the entity that the left one is now. With `preview=true` nothing changes, the"
                            + " answer is 200, and `id` is null. The same judgement twice is stored once, with 200.")
    @ApiResponse(
            responseCode = "201",
            description = "The judgement is stored; the header Location has its address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Judged.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The same judgement stands already, or this is a preview",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Judged.class)))
    ResponseEntity<Judged> judge(InputStream body, @Valid @ParameterObject PreviewParameters preview) {
        Proposal proposal = JudgementBody.read(body);
        return answer(preview.only() ? judgements.preview(proposal) : judgements.judge(proposal));
    }

    @PostMapping(path = "/judgements/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "judgeBatch",
            summary = "Judges many pairs of entities",
            description =
                    "`judgements` lists up to 10,000 bodies of `POST /api/judgements`. All are checked first. One that"
                            + " is not valid, or that cannot be stored, has a `problem` with the code of a single call; the"
                            + " others are stored. Their documents are written again once at the end, so that `effect` is that"
                            + " of all together. A batch is not one transaction: after a failure of the service, a part of it can"
                            + " be stored. Send it again then; what stands already is not stored twice.")
    JudgedBatch judgeAll(InputStream body) {
        return JudgedBatch.judge(JudgementBody.readAll(body), batch);
    }

    @DeleteMapping("/judgements/{id}")
    @Operation(
            operationId = "withdrawJudgement",
            summary = "Withdraws a judgement",
            description =
                    "The graph becomes what the other judgements add up to; `effect` says what changes, so a number"
                            + " is negative where there is more than before. The judgement stays listed, with who withdrew it and"
                            + " when. With `preview=true` nothing changes, and `id` is null. Judgements of the machine are made"
                            + " again from the documents, so they can't be withdrawn; judge the two yourself instead.")
    Judged withdraw(
            @PathVariable String id,
            @Valid @ParameterObject WithdrawalParameters who,
            @Valid @ParameterObject PreviewParameters preview) {
        return preview.only() ? judgements.previewWithdrawal(id, who.author()) : judgements.withdraw(id, who.author());
    }

    @PostMapping(path = "/entities/{id}/split", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "splitEntity",
            summary = "Parts what some documents name from an entity",
            description =
                    "`documents` lists up to 1,000 documents that mean another entity by the name. `name` is the name"
                            + " of the new entity, such as \"David Park (Orion Steel)\"; without it, both have the same name."
                            + " `canonical` is the id of the new entity. Withdrawing the judgement undoes the split.")
    @ApiResponse(
            responseCode = "201",
            description = "The split is stored; the header Location has the address of its judgement",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Judged.class)))
    @ApiResponse(
            responseCode = "200",
            description = "This is a preview",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Judged.class)))
    ResponseEntity<Judged> split(
            @PathVariable String id, InputStream body, @Valid @ParameterObject PreviewParameters preview) {
        Split split = SplitBody.read(body, id);
        try {
            return answer(preview.only() ? judgements.previewSplit(split) : judgements.split(split));
        } catch (NotNamed documents) {
            throw new InvalidParameters(List.of(new Fault(
                    "documents",
                    String.join(",", split.documents()),
                    "documents of which at least one names the entity")));
        }
    }

    @GetMapping("/review")
    @Operation(
            operationId = "listReview",
            summary = "Lists pairs that people should judge",
            description = "These are pairs that the machine left undecided and nobody has judged. The most useful comes"
                    + " first: one that the machine nearly joined, and that concerns many documents. `sense` is the id to"
                    + " judge about. `common` are the entities that both have facts with, `others` those that one of"
                    + " them alone has facts with. `progress` counts the pairs that are `open`, and what people have"
                    + " `judged` so far.")
    Review review(@Valid @ParameterObject ReviewParameters wanted) {
        return wanted.of(queue);
    }

    private static ResponseEntity<Judged> answer(Judged judged) {
        if (judged.id() == null || judged.repeated()) {
            return ResponseEntity.ok(judged);
        }
        return ResponseEntity.created(ServletUriComponentsBuilder.fromPath("/api/judgements/{id}")
                        .build(judged.id()))
                .body(judged);
    }
}
