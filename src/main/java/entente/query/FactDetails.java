package entente.query;

import static entente.graph.Reading.parameters;

import entente.graph.Reading;
import entente.graph.Row;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the facts that a search found, all at once and without looking for them, by Neo4j's own numbers. */
@Component
class FactDetails {
    /** What an element id begins with: the kind and the database, the same for every relationship. */
    private volatile @Nullable String prefix;

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
    Long2ObjectMap<Fact> get(Reading reading, LongCollection keys) {
        return facts(rows(reading, keys), Map.of());
    }

    /** {@return the facts by number, with the rows of tables that state them; those that have gone are left out} */
    Long2ObjectMap<Fact> withRows(Reading reading, LongCollection keys) {
        List<Row> rows = rows(reading, keys);
        List<String> documents = rows.stream()
                .map(row -> row.textOrNull("document"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (documents.isEmpty()) {
            return facts(rows, Map.of());
        }
        Map<String, String> titles = reading.list("get-titles", parameters("ids", documents)).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("title")));
        return facts(rows, titles);
    }

    private List<Row> rows(Reading reading, LongCollection keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        String common = prefix(reading);
        List<String> ids = keys.longStream().mapToObj(key -> common + key).toList();
        return reading.facts(ids);
    }

    private static Long2ObjectMap<Fact> facts(List<Row> rows, Map<String, String> titles) {
        Long2ObjectMap<Fact> facts = new Long2ObjectOpenHashMap<>();
        for (Row row : rows) {
            String key = row.text("key");
            facts.put(Long.parseLong(key, key.lastIndexOf(':') + 1, key.length(), 10), fact(row, titles));
        }
        return facts;
    }

    private String prefix(Reading reading) {
        String known = prefix;
        if (known == null) {
            known = reading.find("find-any-fact", parameters())
                    .map(row -> row.text("key"))
                    .map(key -> key.substring(0, key.lastIndexOf(':') + 1))
                    .orElse("");
            prefix = known.isEmpty() ? null : known;
        }
        return known;
    }

    private static Fact fact(Row row, Map<String, String> titles) {
        String document = row.textOrNull("document");
        String title = document == null ? null : titles.get(document);
        return new Fact(
                Objects.requireNonNullElse(row.textOrNull("id"), row.text("key")),
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
