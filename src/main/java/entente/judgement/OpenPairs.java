package entente.judgement;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import entente.ontology.EntityType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that the machine left undecided and nobody has judged, the most useful first. Two entities are one pair, even if
 * the machine was undecided about several of their names.
 *
 * @param ranked the pairs
 * @param judged number of judgements of people
 */
record OpenPairs(List<Pair> ranked, long judged) {
    /** The score from which on the machine joins by itself, see {@link entente.identity.evidence.Assessment}. */
    private static final double THRESHOLD = 0.73;

    private static final Comparator<Pair> MOST_USEFUL_FIRST =
            Comparator.comparingDouble(Pair::usefulness).reversed().thenComparing(Pair::judgement);

    /**
     * A pair.
     *
     * @param usefulness how near the score is to the threshold, times the documents that would join
     */
    record Pair(String judgement, double usefulness) {
        boolean follows(double other, String id) {
            return usefulness < other || usefulness == other && judgement.compareTo(id) > 0;
        }
    }

    static OpenPairs read(ReadTransaction transaction, @Nullable EntityType type, @Nullable Double minScore) {
        Map<String, Object> wanted = parameters("type", type == null ? null : type.label(), "minScore", minScore);
        Set<Set<String>> judged = new HashSet<>();
        long count = 0;
        for (Row row : transaction.list("list-judged-pairs", wanted)) {
            judged.add(both(row));
            count++;
        }
        Map<Set<String>, Pair> open = new HashMap<>();
        try (Stream<Row> rows = transaction.stream("list-open-pairs", wanted)) {
            rows.forEach(row -> {
                Set<String> both = both(row);
                if (!judged.contains(both)) {
                    open.merge(
                            both, pair(row), (one, other) -> MOST_USEFUL_FIRST.compare(one, other) <= 0 ? one : other);
                }
            });
        }
        return new OpenPairs(open.values().stream().sorted(MOST_USEFUL_FIRST).toList(), count);
    }

    private static Set<String> both(Row row) {
        return new HashSet<>(List.of(row.text("left"), row.text("right")));
    }

    private static Pair pair(Row row) {
        double nearness = 1 - Math.abs(row.fraction("score") - THRESHOLD);
        return new Pair(row.text("id"), nearness * Math.max(1, row.number("documents")));
    }
}
