package entente.judgement;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.judgement.PairSurroundings.Near;
import entente.neo4j.Row;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.ReadTransaction;
import entente.ontology.EntityType;
import entente.query.Cursor;
import entente.query.FoundDetails;
import entente.query.FoundFact;
import entente.query.QueryRunner;
import entente.query.TooSlow;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people should judge next: pairs that the machine left undecided, most useful first. Useful is a pair that the machine
 * nearly joined and that concerns many documents: the nearness of the score to the threshold, times the documents of the
 * entity with fewer of them.
 *
 * <p>Each call reads and ranks all open pairs, so its time grows with them: 20,000 take about half a second. What is shown of a
 * pair costs one visit of the facts of both entities, and the best claim of at most ten facts.
 */
@Component
public class ReviewQueue {
    /** The most pairs of a page. */
    public static final int MOST_PAIRS = 100;

    /** Links visited for one page, in a second at most. */
    private static final long MOST_LINKS = 30_000_000;

    private final QueryRunner queries;

    ReviewQueue(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * {@return the pairs to judge, the most useful first}
     *
     * @param type type of both entities; any if null
     * @param minScore the least score from 0 to 1; any if null
     * @param limit the most pairs
     * @param after the cursor of the previous page
     * @throws IllegalArgumentException if the cursor is none
     * @throws TooSlow if time is up
     */
    public Review next(@Nullable EntityType type, @Nullable Double minScore, int limit, @Nullable String after) {
        if (limit < 1 || limit > MOST_PAIRS) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_PAIRS, limit));
        }
        Cursor cursor = Cursor.read(after, 2);
        double behind = cursor == null ? Double.POSITIVE_INFINITY : usefulness(cursor);
        String id = cursor == null ? "" : cursor.key(1);
        OpenPairs open = queries.read(transaction -> OpenPairs.read(transaction, type, minScore));
        List<OpenPairs.Pair> page = open.ranked().stream()
                .filter(pair -> pair.follows(behind, id))
                .limit(limit + 1L)
                .toList();
        List<OpenPairs.Pair> shown = page.subList(0, Math.min(limit, page.size()));
        String next = page.size() > limit
                ? Cursor.of(shown.getLast().usefulness(), shown.getLast().judgement())
                        .text()
                : null;
        return new Review(
                pairs(shown.stream().map(OpenPairs.Pair::judgement).toList()),
                new ReviewProgress(open.ranked().size(), open.judged()),
                next);
    }

    private static double usefulness(Cursor cursor) {
        try {
            return Double.parseDouble(cursor.key(0));
        } catch (NumberFormatException notANumber) {
            throw Cursor.notACursor(cursor.text());
        }
    }

    /** {@return what is shown of each pair} A pair whose entities have gone meanwhile is left out. */
    private List<ReviewedPair> pairs(List<String> judgements) {
        if (judgements.isEmpty()) {
            return List.of();
        }
        List<Row> rows =
                queries.read(transaction -> transaction.list("list-reviewed-pairs", parameters("ids", judgements)));
        Map<String, PairSurroundings> around = queries.search(MOST_LINKS, (graph, budget) -> {
            Map<String, PairSurroundings> found = new HashMap<>();
            rows.forEach(row -> found.put(
                    row.text("id"),
                    PairSurroundings.of(
                            graph, row.row("left").text("id"), row.row("right").text("id"), budget)));
            return found;
        });
        List<FoundFact> facts = around.values().stream()
                .flatMap(near -> Stream.of(near.left(), near.right()))
                .flatMap(side -> side.facts().stream())
                .map(Near::fact)
                .toList();
        return queries.read(transaction -> {
            Long2ObjectMap<FactDetails> details = FoundDetails.get(facts, transaction::facts);
            Map<String, Row> claims = claims(transaction, details.values());
            return rows.stream()
                    .map(row -> pair(
                            row,
                            around.getOrDefault(row.text("id"), PairSurroundings.NONE),
                            near -> fact(near, details, claims)))
                    .toList();
        });
    }

    private static Map<String, Row> claims(ReadTransaction transaction, Collection<FactDetails> facts) {
        List<String> relations = facts.stream().map(FactDetails::id).toList();
        return transaction.list("list-evidence", parameters("relations", relations, "most", 1)).stream()
                .collect(Collectors.toMap(row -> row.text("about"), row -> row, (one, other) -> one));
    }

    private static ReviewedPair pair(Row row, PairSurroundings around, Function<Near, ReviewedFact> fact) {
        return new ReviewedPair(
                row.text("id"),
                EntityType.find(row.text("type")).orElseThrow(),
                row.fraction("score"),
                row.texts("reasons"),
                entity(row.row("left"), row.text("leftSense"), around.left(), fact),
                entity(row.row("right"), row.text("rightSense"), around.right(), fact),
                around.common());
    }

    private static ReviewedEntity entity(
            Row entity, String sense, PairSurroundings.Side side, Function<Near, ReviewedFact> fact) {
        String name = entity.textOrNull("name");
        return new ReviewedEntity(
                entity.text("id"),
                sense,
                name == null ? "" : name,
                entity.texts("aliases"),
                entity.values().get("documents") == null ? 0 : entity.number("documents"),
                side.facts().stream().map(fact).toList(),
                side.others());
    }

    private static ReviewedFact fact(Near near, Long2ObjectMap<FactDetails> facts, Map<String, Row> claims) {
        FactDetails details = facts.get(near.fact().key());
        Row claim = details == null ? null : claims.get(details.id());
        return new ReviewedFact(
                near.fact().type(),
                near.outward(),
                details == null ? null : details.title(),
                near.other(),
                claim == null ? null : claim.row("claim").text("quote"),
                claim == null ? null : claim.row("document").text("id"),
                claim == null ? null : claim.row("document").text("title"));
    }
}
