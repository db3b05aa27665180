package entente.web.body;

import entente.judgement.Judgement;
import entente.judgement.Proposal;
import entente.ontology.Verdict;
import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of a call that judges, or one of the judgements of a batch.
 *
 * @param proposal the judgement; null if there are faults
 * @param faults what is wrong with it
 */
public record JudgementBody(@Nullable Proposal proposal, List<Fault> faults) {
    /** The most judgements of a batch. */
    public static final int MOST = 10_000;

    /** Who judges, unless the body says it. */
    static final String AUTHOR = "api";

    private static final List<String> MEMBERS = List.of("left", "right", "verdict", "reason", "by", "force");
    private static final String LIST = "a list of 1 to %,d judgements".formatted(MOST);

    /**
     * {@return the judgement of the body}
     *
     * @throws InvalidParameters if it is not valid; names all faults
     */
    public static Proposal read(InputStream in) {
        JudgementBody read = of(JsonBody.read(in, MEMBERS));
        if (read.proposal == null) {
            throw new InvalidParameters(read.faults);
        }
        return read.proposal;
    }

    /**
     * {@return the judgements of the body of a batch, each with its own faults}
     *
     * @throws InvalidParameters if the body has no list of judgements
     */
    public static List<JudgementBody> readAll(InputStream in) {
        JsonBody body = JsonBody.read(in, List.of("judgements"));
        List<JsonBody> items = body.items("judgements", MEMBERS, LIST, MOST);
        body.check();
        return items.stream().map(JudgementBody::of).toList();
    }

    private static JudgementBody of(JsonBody body) {
        if (!body.faults().isEmpty()
                && body.get("left").isMissingNode()
                && body.get("right").isMissingNode()) {
            return new JudgementBody(null, body.faults());
        }
        String left = body.text("left", "the id of an entity");
        String right = body.text("right", "the id of another entity");
        if (!left.isBlank() && left.equals(right)) {
            body.add("right", body.get("right"), "the id of another entity than left");
        }
        Optional<Verdict> verdict = Verdict.find(body.get("verdict").asString(""));
        if (verdict.isEmpty()) {
            body.add("verdict", body.get("verdict"), "one of same, different, unsure");
        }
        String reason = reason(body);
        String by = author(body);
        boolean force = flag(body, "force");
        if (force && reason.isBlank()) {
            body.add("reason", body.get("reason"), "given with force");
        }
        return body.faults().isEmpty()
                ? new JudgementBody(new Proposal(left, right, verdict.orElseThrow(), reason, by, force), List.of())
                : new JudgementBody(null, body.faults());
    }

    static String reason(JsonBody body) {
        return body.optionalText("reason", Proposal.LONGEST_REASON, "").strip();
    }

    static String author(JsonBody body) {
        JsonNode by = body.get("by");
        if (by.isMissingNode()) {
            return AUTHOR;
        }
        String name = by.asString("").strip();
        if (name.isEmpty() || name.length() > Proposal.LONGEST_AUTHOR || name.equalsIgnoreCase(Judgement.MACHINE)) {
            body.add(
                    "by",
                    by,
                    "left out or a name of 1 to %d characters other than machine".formatted(Proposal.LONGEST_AUTHOR));
        }
        return name;
    }

    private static boolean flag(JsonBody body, String name) {
        JsonNode node = body.get(name);
        if (!node.isBoolean() && !node.isMissingNode()) {
            body.add(name, node, "left out, true or false");
        }
        return node.asBoolean(false);
    }
}
