package entente.query.record;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.query.Cursor;
import entente.query.Evidence;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.Proof;
import entente.query.QueryRunner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists agreements. */
@Component
public class Agreements {
    private static final Comparator<Dated> NEWEST_FIRST = Comparator.comparing(
                    Dated::date, Comparator.nullsLast(Comparator.<EdtfDate>reverseOrder()))
            .thenComparing(Dated::id);

    private final QueryRunner reads;

    Agreements(QueryRunner reads) {
        this.reads = reads;
    }

    /**
     * {@return the agreements that the query asks for, the newest first, undated ones last} With a bound in time,
     * undated ones are left out, and those that only may lie within it, such as "2011" for a day of 2011, are not.
     *
     * @throws NotFound when there is no such party or place
     */
    public Page<Agreement> list(AgreementQuery query) {
        Cursor cursor = Cursor.read(query.after(), 2);
        Dated last = cursor == null ? null : Dated.at(cursor);
        return reads.read(reading -> list(reading, query, last), Page::empty);
    }

    private static Page<Agreement> list(ReadTransaction reading, AgreementQuery query, @Nullable Dated last) {
        checkKnown(reading, query.party());
        checkKnown(reading, query.place());
        List<Dated> all = matching(reading, query);
        List<Dated> rest = all.stream()
                .filter(dated -> last == null || NEWEST_FIRST.compare(dated, last) > 0)
                .limit(query.limit() + 1L)
                .toList();
        Map<String, Agreement> described = describe(
                reading, rest.stream().limit(query.limit()).map(Dated::id).toList());
        // An agreement that went between the two statements is left out.
        Page<Dated> page = Page.of(rest, query.limit(), all.size(), Function.identity(), Dated::cursor);
        List<Agreement> items = page.items().stream()
                .map(Dated::id)
                .filter(described::containsKey)
                .map(described::get)
                .toList();
        return new Page<>(items, page.total(), page.next());
    }

    private static void checkKnown(ReadTransaction reading, @Nullable String entity) {
        if (entity != null
                && reading.list("get-entities", parameters("ids", List.of(entity)))
                        .isEmpty()) {
            throw NotFound.entity(entity);
        }
    }

    private static List<Dated> matching(ReadTransaction reading, AgreementQuery query) {
        AgreementStatus status = query.status();
        return reading
                .list(
                        "list-agreements",
                        parameters(
                                "party", query.party(),
                                "kind", query.kind(),
                                "status", status == null ? null : status.label(),
                                "place", query.place()))
                .stream()
                .map(row -> new Dated(row.dateOrNull("since"), row.text("id")))
                .filter(dated -> dated.isWithin(query))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Map<String, Agreement> describe(ReadTransaction reading, List<String> ids) {
        Map<String, List<Evidence>> quotes = Proof.ofEntities(reading, ids);
        return reading.list("get-agreements", parameters("ids", ids)).stream()
                .map(row -> agreement(row, quotes.getOrDefault(row.text("id"), List.of())))
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    private static Agreement agreement(Row row, List<Evidence> quotes) {
        String status = row.textOrNull("status");
        return new Agreement(
                row.text("id"),
                row.text("name"),
                row.textOrNull("kind"),
                status == null ? null : AgreementStatus.find(status).orElseThrow(),
                row.dateOrNull("since"),
                members(row, "places").stream().findFirst().orElse(null),
                members(row, "parties"),
                members(row, "signatories"),
                row.texts("topics"),
                quotes);
    }

    private static List<Agreement.Member> members(Row row, String key) {
        return row.rows(key).stream()
                .map(member -> new Agreement.Member(member.text("id"), member.entityType(), member.text("name")))
                .toList();
    }

    /** An agreement with all that its place in the list depends on. */
    private record Dated(@Nullable EdtfDate date, String id) {
        static Dated at(Cursor cursor) {
            String date = cursor.key(0);
            return new Dated(
                    date.isEmpty() ? null : EdtfDate.find(date).orElseThrow(() -> Cursor.notACursor(cursor.text())),
                    cursor.key(1));
        }

        Cursor cursor() {
            return Cursor.of(date == null ? "" : date.text(), id);
        }

        boolean isWithin(AgreementQuery query) {
            if (date == null) {
                return query.since() == null && query.until() == null;
            }
            return (query.since() == null || !date.latest().isBefore(query.since()))
                    && (query.until() == null || !date.earliest().isAfter(query.until()));
        }
    }
}
