package entente.query;

import entente.graph.Reading;
import entente.graph.Row;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the facts that a search found, all at once and without looking for them, by Neo4j's own numbers. */
final class FactDetails {
    private FactDetails() {}

    /**
     * A fact in full, but for the claims behind it.
     *
     * @param row the row of a table that states it; null for what was read in documents
     */
    record Fact(
            String id,
            RelationType type,
            String subject,
            String object,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            double confidence,
            long documents,
            String quote,
            @Nullable Evidence row) {}

    /** {@return the facts by number, without the rows of tables; those that have gone meanwhile are left out} */
    static Long2ObjectMap<Fact> get(Reading reading, long[] keys) {
        return facts(rows(reading, keys), Map.of());
    }

    /** {@return the facts by number, with the rows of tables that state them; those that have gone are left out} */
    static Long2ObjectMap<Fact> withRows(Reading reading, long[] keys) {
        List<Row> rows = rows(reading, keys);
        Set<String> documents = rows.stream()
                .map(row -> row.textOrNull("document"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return facts(rows, documents.isEmpty() ? Map.of() : reading.titles(documents));
    }

    /** {@return the rows of the facts} They are asked for in the order of the store: the neighbours come with less work. */
    private static List<Row> rows(Reading reading, long[] keys) {
        return keys.length == 0
                ? List.of()
                : reading.facts(Arrays.stream(keys).sorted().distinct().toArray());
    }

    private static Long2ObjectMap<Fact> facts(List<Row> rows, Map<String, String> titles) {
        Long2ObjectMap<Fact> facts = new Long2ObjectOpenHashMap<>();
        for (Row row : rows) {
            facts.put(row.number("key"), fact(row, titles));
        }
        return facts;
    }

    private static Fact fact(Row row, Map<String, String> titles) {
        String document = row.textOrNull("document");
        String title = document == null ? null : titles.get(document);
        return new Fact(
                row.text("id"),
                row.relationType("type"),
                row.text("subject"),
                row.text("object"),
                row.textOrNull("title"),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.textOrNull("modality") == null ? Modality.STATED : row.modality(),
                row.values().get("confidence") == null ? 1 : row.fraction("confidence"),
                row.number("documents", 1),
                Objects.requireNonNullElse(row.textOrNull("quote"), ""),
                title == null ? null : evidence(row, title));
    }

    private static Evidence evidence(Row row, String title) {
        return new Evidence(
                row.text("id"),
                row.text("document"),
                title,
                row.textOrNull("url"),
                row.dateOrNull("publishedOn"),
                row.text("quote"),
                (int) row.number("start"),
                (int) row.number("end"),
                row.text("quote"),
                row.modality(),
                row.fraction("confidence"));
    }
}
