package entente.graph.correction;

import entente.neo4j.WriteTransaction;
import entente.ontology.CorrectionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * A correction that is not withdrawn.
 *
 * @param change the other values, for a change
 * @param fact the fact, for an addition
 */
public record StandingCorrection(
        String id,
        CorrectionKind kind,
        Anchor anchor,
        @Nullable ClaimChange change,
        @Nullable AddedFact fact) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** {@return the corrections of a document, in the order in which they were made} */
    public static List<StandingCorrection> ofDocument(WriteTransaction transaction, String document) {
        return transaction.list("list-corrections-of-document", Map.of("document", document)).stream()
                .map(StandingCorrection::of)
                .toList();
    }

    /** {@return the correction that adds a fact with a source in words, and the corrections of it} */
    public static List<StandingCorrection> ofFact(WriteTransaction transaction, String correction) {
        return transaction.list("list-corrections-of-fact", Map.of("id", correction)).stream()
                .map(StandingCorrection::of)
                .toList();
    }

    private static StandingCorrection of(Record row) {
        return new StandingCorrection(
                row.get("id").asString(),
                CorrectionKind.find(row.get("kind").asString()).orElseThrow(),
                JSON.readValue(row.get("anchor").asString(), Anchor.class),
                read(row.get("change"), ClaimChange.class),
                read(row.get("fact"), AddedFact.class));
    }

    private static <T> @Nullable T read(Value json, Class<T> type) {
        return json.isNull() ? null : JSON.readValue(json.asString(), type);
    }

    /** {@return the ends that a person named} */
    Stream<FactEnd> ends() {
        return Stream.of(
                        fact == null ? null : fact.subject(),
                        fact == null ? null : fact.object(),
                        change == null ? null : change.subject(),
                        change == null ? null : change.object())
                .flatMap(Stream::ofNullable);
    }
}
