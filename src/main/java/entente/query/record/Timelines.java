package entente.query.record;

import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.EntityRef;
import entente.query.Evidence;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.Proof;
import entente.query.QueryRunner;
import entente.query.TimeWindow;
import entente.query.TooSlow;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists the dated claims about entities. */
@Component
public class Timelines {
    private final QueryRunner queries;

    Timelines(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * {@return the dated claims about an entity, or about two entities} Claims are filtered and sorted by their own
     * dates, not by those of their relation.
     *
     * @throws NotFound if there are no such entities
     * @throws TooSlow if time is up
     */
    public Timeline get(TimelineQuery wanted) {
        var query = new TimelineQuery(
                wanted.entity(), wanted.with(), queries.certain(wanted.filter()), wanted.limit(), wanted.after());
        return queries.read(transaction -> get(transaction, query));
    }

    private static Timeline get(ReadTransaction transaction, TimelineQuery query) {
        requireEntities(transaction, query);
        List<Row> all = transaction.list(
                query.with() == null ? "list-claims-around" : "list-claims-between", parameters(query));
        TimeWindow window = query.filter().time();
        List<DatedClaim> dated = all.stream()
                .flatMap(row -> DatedClaim.of(row).stream())
                .filter(claim -> claim.isIn(window))
                .sorted(Comparator.comparing(DatedClaim::place))
                .toList();
        DatedClaim.Place after = DatedClaim.place(query.after());
        List<DatedClaim> rest = after == null
                ? dated
                : dated.stream()
                        .filter(claim -> claim.place().compareTo(after) > 0)
                        .toList();
        List<DatedClaim> shown = rest.subList(0, Math.min(query.limit(), rest.size()));
        return new Timeline(
                entries(transaction, shown),
                dated.size(),
                window.open() ? all.size() - dated.size() : 0,
                rest.size() > shown.size() ? shown.getLast().place().cursor() : null);
    }

    private static void requireEntities(ReadTransaction transaction, TimelineQuery query) {
        List<String> named = Stream.of(query.entity(), query.with())
                .flatMap(Stream::ofNullable)
                .toList();
        Collection<String> known = ends(transaction, named).keySet();
        List<String> missing = named.stream().filter(id -> !known.contains(id)).toList();
        if (!missing.isEmpty()) {
            throw NotFound.entities(missing);
        }
    }

    private static Map<String, Object> parameters(TimelineQuery query) {
        FactFilter filter = query.filter();
        return ReadTransaction.parameters(
                "entity", query.entity(),
                "other", query.with(),
                "relations",
                        Arrays.stream(RelationType.values())
                                .filter(filter.relations()::allows)
                                .map(RelationType::name)
                                .toList(),
                "types",
                        Arrays.stream(EntityType.values())
                                .filter(filter.types()::allows)
                                .map(EntityType::label)
                                .toList(),
                "avoid",
                        Stream.concat(filter.avoid().stream(), filter.doubtful().stream())
                                .toList(),
                "minDocuments", filter.minDocuments(),
                "modalities", filter.modalities().stream().map(Modality::label).toList());
    }

    /** Leaves out claims of documents that were deleted during the query. */
    private static List<Timeline.Entry> entries(ReadTransaction transaction, List<DatedClaim> claims) {
        List<Row> rows = transaction.list(
                "get-claims",
                ReadTransaction.parameters(
                        "claims", claims.stream().map(DatedClaim::id).toList()));
        Map<String, Row> said =
                rows.stream().collect(Collectors.toMap(row -> row.text("about"), row -> row.row("claim")));
        Map<String, List<Evidence>> evidence = Proof.read(transaction, rows);
        Map<String, EntityRef> ends = ends(
                transaction,
                said.values().stream()
                        .flatMap(claim -> Stream.of(claim.text("subject"), claim.text("object")))
                        .distinct()
                        .toList());
        return claims.stream()
                .filter(claim -> evidence.containsKey(claim.id()))
                .map(claim -> entry(
                        claim,
                        Objects.requireNonNull(said.get(claim.id())),
                        ends,
                        Objects.requireNonNull(evidence.get(claim.id())).getFirst()))
                .toList();
    }

    private static Timeline.Entry entry(DatedClaim claim, Row said, Map<String, EntityRef> ends, Evidence evidence) {
        return new Timeline.Entry(
                claim.date(),
                claim.date().precision(),
                claim.since(),
                claim.until(),
                claim.begin(),
                claim.end(),
                claim.relation(),
                said.text("relation"),
                Objects.requireNonNull(ends.get(said.text("subject"))),
                Objects.requireNonNull(ends.get(said.text("object"))),
                said.textOrNull("title"),
                evidence);
    }

    private static Map<String, EntityRef> ends(ReadTransaction transaction, List<String> ids) {
        return transaction.list("get-entities", ReadTransaction.parameters("ids", ids)).stream()
                .map(row -> new EntityRef(row.text("id"), row.entityType(), row.text("name")))
                .collect(Collectors.toMap(EntityRef::id, end -> end));
    }
}
