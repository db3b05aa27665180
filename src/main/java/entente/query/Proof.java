package entente.query;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.ReadTransaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the evidence of relations, agreements and events. */
public final class Proof {
    private Proof() {}

    /**
     * {@return up to {@code most} best claims for each of the relations; none for an unknown one} An imported relation
     * is its own claim.
     */
    public static Map<String, List<Evidence>> ofRelations(
            ReadTransaction transaction, Collection<String> relations, int most) {
        return read(transaction, transaction.list("list-evidence", parameters("relations", relations, "most", most)));
    }

    /**
     * {@return up to {@code most} best claims for each of the facts, by internal id} For table rows, only the titles of
     * their documents are read.
     */
    public static Map<Long, List<Evidence>> ofFacts(
            ReadTransaction transaction, Map<Long, FactDetails> facts, int most) {
        Map<String, String> titles = titles(transaction, facts.values());
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        Map<Long, String> others = new HashMap<>();
        facts.forEach((key, fact) -> {
            FactDetails.TableRow row = fact.row();
            String title = row == null ? null : titles.get(row.document());
            if (row == null || title == null) {
                others.put(key, fact.id());
            } else {
                evidence.put(key, List.of(evidence(fact, row, title)));
            }
        });
        if (!others.isEmpty()) {
            Map<String, List<Evidence>> claims = ofRelations(transaction, others.values(), most);
            others.forEach((key, id) -> evidence.put(key, claims.getOrDefault(id, List.of())));
        }
        return evidence;
    }

    private static Map<String, String> titles(ReadTransaction transaction, Collection<FactDetails> facts) {
        Set<String> documents = facts.stream()
                .map(FactDetails::row)
                .filter(Objects::nonNull)
                .map(FactDetails.TableRow::document)
                .collect(Collectors.toSet());
        return documents.isEmpty() ? Map.of() : transaction.titles(documents);
    }

    private static Evidence evidence(FactDetails fact, FactDetails.TableRow row, String title) {
        return new Evidence(
                fact.id(),
                row.document(),
                title,
                row.url(),
                row.publishedOn(),
                fact.quote(),
                row.start(),
                row.end(),
                fact.quote(),
                fact.modality(),
                fact.confidence(),
                null);
    }

    /** {@return the descriptions of each of the agreements or events, the newest first} */
    public static Map<String, List<Evidence>> ofEntities(ReadTransaction transaction, Collection<String> entities) {
        return read(transaction, transaction.list("list-descriptions", parameters("entities", entities)));
    }

    /** {@return the claims of the rows, by the id in {@code about}} */
    public static Map<String, List<Evidence>> read(ReadTransaction transaction, List<Row> rows) {
        Map<String, String> texts = texts(transaction, rows);
        // Leave out claims of documents that were deleted between the two statements.
        return rows.stream()
                .filter(row ->
                        isWhole(row) || texts.containsKey(row.row("document").text("id")))
                .collect(Collectors.groupingBy(
                        row -> row.text("about"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> evidence(row, texts), Collectors.toList())));
    }

    /**
     * {@return the texts of the documents of the rows, by document id} Passages are cut from them here instead of in
     * Cypher, because offsets count UTF-16 units and {@code substring} in Cypher counts code points.
     */
    private static Map<String, String> texts(ReadTransaction transaction, List<Row> rows) {
        List<String> documents = rows.stream()
                .filter(row -> !isWhole(row))
                .map(row -> row.row("document").text("id"))
                .distinct()
                .toList();
        return transaction.list("get-texts", parameters("ids", documents)).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("text")));
    }

    /** {@return whether the row contains the text of its passage, as for an imported relation, or has none} */
    private static boolean isWhole(Row row) {
        return row.values().get("document") == null || row.row("passage").textOrNull("text") != null;
    }

    private static String passage(Row passage, String text) {
        String whole = passage.textOrNull("text");
        return whole == null
                ? text.substring((int) passage.number("start"), (int) passage.number("end"))
                : whole.stripTrailing();
    }

    private static Evidence evidence(Row row, Map<String, String> texts) {
        Row claim = row.row("claim");
        if (row.values().get("document") == null) {
            return ofSource(row, claim);
        }
        Row passage = row.row("passage");
        Row document = row.row("document");
        String text = texts.getOrDefault(document.text("id"), "");
        return new Evidence(
                claim.text("id"),
                document.text("id"),
                document.text("title"),
                document.textOrNull("url"),
                document.dateOrNull("publishedOn"),
                claim.text("quote"),
                (int) claim.number("start"),
                (int) claim.number("end"),
                passage(passage, text),
                claim.modality(),
                claim.fraction("confidence"),
                ClaimCorrection.of(row));
    }

    /** {@return the evidence of a fact that a person added with a source in words} */
    private static Evidence ofSource(Row row, Row claim) {
        String source = claim.text("quote");
        return new Evidence(
                claim.text("id"),
                null,
                source,
                null,
                null,
                source,
                0,
                source.length(),
                source,
                claim.modality(),
                claim.fraction("confidence"),
                ClaimCorrection.of(row));
    }
}
