package entente.correction;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import entente.query.NotFound;
import entente.query.QueryRunner;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what people and the machine said about an entity, in the order of time. */
@Component
public class EntityHistory {
    private static final int MOST_CORRECTIONS = 10_000;

    private final QueryRunner queries;

    EntityHistory(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * A judgement or correction.
     *
     * @param kind {@code same}, {@code different}, {@code unsure} or {@code split} for a judgement, else the kind of the
     *     correction
     * @param reason why; may be empty
     * @param what what it said, in words
     */
    public record Entry(
            String id,
            String kind,
            String by,
            String reason,
            ZonedDateTime at,
            @Nullable String withdrawnBy,
            @Nullable ZonedDateTime withdrawnAt,
            String what) {}

    /**
     * {@return all judgements and corrections about the entity, the first one first}
     *
     * @throws NotFound if there is neither such an entity nor anything about it
     */
    public List<Entry> of(String entity) {
        List<Entry> entries = queries.read(transaction -> read(transaction, entity));
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::id));
        return List.copyOf(entries);
    }

    private static List<Entry> read(ReadTransaction transaction, String entity) {
        List<Entry> entries = new ArrayList<>();
        transaction
                .list("list-judgements-about", parameters("entity", entity))
                .forEach(row -> entries.add(judgement(row)));
        var about = new CorrectionQuery(entity, null, null, null, null);
        transaction
                .list("list-all-corrections", CorrectionList.wanted(about, null, MOST_CORRECTIONS))
                .forEach(row -> entries.add(correction(CorrectionList.correction(row.row("correction")))));
        if (entries.isEmpty()
                && transaction
                        .list("get-entities", parameters("ids", List.of(entity)))
                        .isEmpty()) {
            throw NotFound.entity(entity);
        }
        return entries;
    }

    private static Entry judgement(Row row) {
        boolean split = row.flag("split");
        String verdict = row.text("verdict");
        String what = split
                ? "%d documents mean another entity than %s".formatted(row.number("documents"), row.text("left"))
                : switch (verdict) {
                    case "same" -> "%s and %s are the same".formatted(row.text("left"), row.text("right"));
                    case "different" -> "%s and %s are different".formatted(row.text("left"), row.text("right"));
                    default -> "%s and %s may be the same".formatted(row.text("left"), row.text("right"));
                };
        return new Entry(
                row.text("id"),
                split ? "split" : verdict,
                row.text("by"),
                String.join("; ", row.texts("reasons")),
                row.time("at"),
                row.textOrNull("withdrawnBy"),
                row.values().get("withdrawnAt") == null ? null : row.time("withdrawnAt"),
                what);
    }

    private static Entry correction(ListedCorrection correction) {
        return new Entry(
                correction.id(),
                correction.kind().label(),
                correction.by(),
                correction.reason(),
                correction.at(),
                correction.withdrawnBy(),
                correction.withdrawnAt(),
                correction.what());
    }
}
