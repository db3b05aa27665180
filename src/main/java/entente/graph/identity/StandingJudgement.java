package entente.graph.identity;

import entente.ontology.Verdict;
import java.util.Comparator;
import java.util.List;
import org.neo4j.driver.Record;

/**
 * A judgement that is not withdrawn.
 *
 * @param left a sense of a name
 * @param right another one
 * @param at when it was made, as text that sorts by time
 */
record StandingJudgement(
        String id, String left, String right, Verdict verdict, double score, boolean machine, String at) {

    /** The order in which judgements take effect: those of people first, the surest of the machine next. */
    static final Comparator<StandingJudgement> BY_RANK = Comparator.comparing(StandingJudgement::machine)
            .thenComparing(judgement -> judgement.machine ? "" : judgement.at)
            .thenComparing(judgement -> judgement.machine ? -judgement.score : 0)
            .thenComparing(StandingJudgement::id);

    static StandingJudgement of(Record row) {
        return new StandingJudgement(
                row.get("id").asString(),
                row.get("left").asString(),
                row.get("right").asString(),
                Verdict.find(row.get("verdict").asString()).orElseThrow(),
                row.get("score").asDouble(1),
                row.get("by").asString().equals(MACHINE),
                row.get("at").asString());
    }

    /** The author of the machine's judgements. */
    static final String MACHINE = "machine";

    List<String> ends() {
        return List.of(left, right);
    }

    String other(String end) {
        return left.equals(end) ? right : left;
    }

    boolean is(Verdict other) {
        return verdict == other;
    }
}
