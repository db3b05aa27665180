package entente.graph.identity;

import entente.neo4j.WriteTransaction;
import entente.ontology.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Finds judgements of people that a new one would contradict. */
public final class Contradictions {
    private Contradictions() {}

    /**
     * {@return the ids of the judgements that together say the opposite, in the order of a ring from left to right; empty
     * if there are none}
     */
    public static List<String> of(WriteTransaction transaction, String left, String right, Verdict verdict) {
        Region region = Region.read(transaction, List.of(left, right));
        return switch (verdict) {
            case UNSURE -> List.of();
            case DIFFERENT -> ids(region.chain(left, right));
            case SAME -> parting(region, left, right);
        };
    }

    private static List<String> parting(Region region, String left, String right) {
        for (StandingJudgement different : region.byPeople(Verdict.DIFFERENT)) {
            for (boolean turned : List.of(false, true)) {
                String first = turned ? different.right() : different.left();
                String second = turned ? different.left() : different.right();
                if (joined(region, left, first) && joined(region, second, right)) {
                    List<StandingJudgement> ring = new ArrayList<>(region.chain(left, first));
                    ring.add(different);
                    ring.addAll(region.chain(second, right));
                    return ids(ring);
                }
            }
        }
        return List.of();
    }

    private static boolean joined(Region region, String one, String other) {
        return one.equals(other) || !region.chain(one, other).isEmpty();
    }

    private static List<String> ids(List<StandingJudgement> judgements) {
        return judgements.stream().map(StandingJudgement::id).toList();
    }
}
