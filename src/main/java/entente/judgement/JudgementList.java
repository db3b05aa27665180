package entente.judgement;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.Cursor;
import entente.query.Page;
import entente.query.QueryRunner;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists judgements. */
@Component
public class JudgementList {
    private final QueryRunner queries;

    JudgementList(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * {@return the judgements that the query asks for, the last one first}
     *
     * @param after the cursor of the previous page
     */
    public Page<Judgement> list(JudgementQuery query, int limit, @Nullable String after) {
        Page.checkLimit(limit);
        Cursor cursor = Cursor.read(after, 2);
        Map<String, Object> wanted = new HashMap<>(parameters(
                "entity",
                query.entity(),
                "verdict",
                query.verdict() == null ? null : query.verdict().label(),
                "by",
                query.by(),
                "state",
                query.state() == null ? null : query.state().label(),
                "type",
                query.type() == null ? null : query.type().label(),
                "at",
                cursor == null ? null : time(cursor),
                "id",
                cursor == null ? "" : cursor.key(1),
                "limit",
                limit + 1));
        return queries.read(
                transaction -> {
                    List<Row> rows = transaction.list("list-all-judgements", wanted);
                    long total = transaction.total("count-judgements", wanted);
                    return Page.of(
                            rows,
                            limit,
                            total,
                            JudgementList::judgement,
                            row -> Cursor.of(row.time("at"), row.text("id")));
                },
                Page::empty);
    }

    private static ZonedDateTime time(Cursor cursor) {
        try {
            return ZonedDateTime.parse(cursor.key(0));
        } catch (DateTimeException notATime) {
            throw Cursor.notACursor(cursor.text());
        }
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                row.text("id"),
                row.text("left"),
                row.text("right"),
                EntityType.find(row.text("type")).orElseThrow(),
                Verdict.find(row.text("verdict")).orElseThrow(),
                row.values().get("score") == null ? null : row.fraction("score"),
                row.texts("reasons"),
                row.text("by"),
                row.time("at"),
                row.textOrNull("withdrawnBy"),
                row.values().get("withdrawnAt") == null ? null : row.time("withdrawnAt"),
                null,
                row.texts("documents"),
                List.of(),
                null);
    }
}
