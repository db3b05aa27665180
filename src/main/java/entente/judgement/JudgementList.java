package entente.judgement;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.Cursor;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.QueryRunner;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows judgements with the names of both ends. */
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
    public Page<ShownJudgement> list(JudgementQuery query, int limit, @Nullable String after) {
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
                    List<Row> rows = transaction.list("list-all-judgements", wanted).stream()
                            .map(row -> row.row("judgement"))
                            .toList();
                    Map<String, JudgedEnd> ends = ends(transaction, rows);
                    return Page.of(
                            rows,
                            limit,
                            transaction.total("count-judgements", wanted),
                            row -> shown(row, ends),
                            row -> Cursor.of(row.time("at"), row.text("id")));
                },
                Page::empty);
    }

    /**
     * {@return the judgement with that id}
     *
     * @throws NotFound if there is none
     */
    public ShownJudgement get(String id) {
        return queries.read(transaction -> {
            Row row = transaction
                    .find("get-judgement", parameters("id", id))
                    .map(found -> found.row("judgement"))
                    .orElseThrow(() -> NotFound.judgement(id));
            return shown(row, ends(transaction, List.of(row)));
        });
    }

    private static ZonedDateTime time(Cursor cursor) {
        try {
            return ZonedDateTime.parse(cursor.key(0));
        } catch (DateTimeException notATime) {
            throw Cursor.notACursor(cursor.text());
        }
    }

    private static Map<String, JudgedEnd> ends(ReadTransaction transaction, List<Row> judgements) {
        List<String> ids = judgements.stream()
                .flatMap(row -> Stream.of(row.text("left"), row.text("right")))
                .distinct()
                .toList();
        return transaction.list("list-ends", parameters("ids", ids)).stream()
                .map(row -> new JudgedEnd(row.text("id"), row.textOrNull("name"), row.textOrNull("now")))
                .collect(Collectors.toMap(JudgedEnd::id, end -> end));
    }

    private static ShownJudgement shown(Row row, Map<String, JudgedEnd> ends) {
        return new ShownJudgement(
                row.text("id"),
                Objects.requireNonNull(ends.get(row.text("left"))),
                Objects.requireNonNull(ends.get(row.text("right"))),
                EntityType.find(row.text("type")).orElseThrow(),
                Verdict.find(row.text("verdict")).orElseThrow(),
                row.values().get("score") == null ? null : row.fraction("score"),
                row.texts("reasons"),
                row.text("by"),
                row.time("at"),
                row.textOrNull("withdrawnBy"),
                row.values().get("withdrawnAt") == null ? null : row.time("withdrawnAt"),
                row.texts("documents"));
    }
}
