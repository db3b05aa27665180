package entente.correction;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.graph.correction.AddedFact;
import entente.graph.correction.Anchor;
import entente.graph.correction.ClaimChange;
import entente.neo4j.Row;
import entente.ontology.CorrectionKind;
import entente.query.Cursor;
import entente.query.Page;
import entente.query.QueryRunner;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists corrections. */
@Component
public class CorrectionList {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final QueryRunner queries;

    CorrectionList(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * {@return the corrections that the query asks for, the last one first}
     *
     * @param after the cursor of the previous page
     */
    public Page<ListedCorrection> list(CorrectionQuery query, int limit, @Nullable String after) {
        Page.checkLimit(limit);
        Cursor cursor = Cursor.read(after, 2);
        Map<String, Object> wanted = wanted(query, cursor, limit + 1);
        return queries.read(
                transaction -> {
                    List<Row> rows = transaction.list("list-all-corrections", wanted);
                    long total = transaction.total("count-corrections", wanted);
                    return Page.of(
                            rows,
                            limit,
                            total,
                            row -> correction(row.row("correction")),
                            row -> Cursor.of(row.time("at"), row.text("id")));
                },
                Page::empty);
    }

    static Map<String, Object> wanted(CorrectionQuery query, @Nullable Cursor cursor, int limit) {
        return parameters(
                "entity",
                query.entity(),
                "document",
                query.document(),
                "kind",
                query.kind() == null ? null : query.kind().label(),
                "by",
                query.by(),
                "state",
                query.state() == null ? null : query.state().label(),
                "at",
                cursor == null ? null : time(cursor),
                "id",
                cursor == null ? "" : cursor.key(1),
                "limit",
                limit);
    }

    private static ZonedDateTime time(Cursor cursor) {
        try {
            return ZonedDateTime.parse(cursor.key(0));
        } catch (DateTimeException notATime) {
            throw Cursor.notACursor(cursor.text());
        }
    }

    static ListedCorrection correction(Row row) {
        CorrectionKind kind = CorrectionKind.find(row.text("kind")).orElseThrow();
        Anchor anchor = JSON.readValue(row.text("anchor"), Anchor.class);
        ClaimChange change = read(row.textOrNull("change"), ClaimChange.class);
        AddedFact fact = read(row.textOrNull("fact"), AddedFact.class);
        boolean withdrawn = row.values().get("withdrawnAt") != null;
        CorrectionQuery.State state = withdrawn
                ? CorrectionQuery.State.WITHDRAWN
                : row.values().get("lost") == null ? CorrectionQuery.State.STANDING : CorrectionQuery.State.LOST;
        return new ListedCorrection(
                row.text("id"),
                kind,
                state,
                row.textOrNull("claim"),
                row.textOrNull("entity"),
                row.textOrNull("relation"),
                anchor.document(),
                anchor.quote(),
                anchor.subject(),
                anchor.predicate(),
                anchor.object(),
                change,
                fact,
                row.textOrNull("text"),
                Objects.requireNonNullElse(row.textOrNull("reason"), ""),
                row.text("by"),
                row.time("at"),
                row.textOrNull("withdrawnBy"),
                withdrawn ? row.time("withdrawnAt") : null,
                CorrectionWords.of(kind, anchor, change, fact));
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : JSON.readValue(json, type);
    }
}
