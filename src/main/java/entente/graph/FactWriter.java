package entente.graph;

import static java.util.stream.Collectors.toMap;

import entente.graph.correction.CorrectedFindings;
import entente.graph.correction.Correcting;
import entente.graph.correction.FactEnds;
import entente.graph.correction.StandingCorrection;
import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.resolution.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;

/**
 * Writes a fact that a person added with a source in words, within one transaction. It takes locks in the same order as
 * {@link DocumentWriter}.
 */
record FactWriter(WriteTransaction transaction) {
    /** Writes the fact as the corrections that stand say; without them it goes. Counts what it touches. */
    void rewrite(String correction, EffectCount count) {
        Map<String, Object> id = Map.of("id", correction);
        if (transaction.list("lock-fact", id).isEmpty()) {
            return;
        }
        var standing = StandingCorrection.ofFact(transaction, correction);
        var ends = FactEnds.read(transaction, standing, "");
        CorrectedFindings corrected = Correcting.fact(standing, ends);
        Footprint old = stored(id);
        Footprint fresh = Footprint.of(corrected.resolution());
        count.addFact(old, fresh);
        transaction.forEach("save-entities", old.entityRows(fresh, false));
        if (!ends.stillHold(transaction)) {
            throw new Overtaken("Another transaction changed the identity of what the fact names", null);
        }
        transaction.change("remove-claims-of-fact", id);
        transaction.change(
                "save-claims-of-fact",
                Map.of(
                        "id",
                        correction,
                        "claims",
                        corrected.resolution().claims().stream()
                                .map(claim ->
                                        Rows.properties(claim, corrected.marks().get(claim.id())))
                                .toList()));
        Set<String> ofFact = new HashSet<>(fresh.entities().keySet());
        new Projection(transaction).update(old, fresh, ofFact);
        old.touched(fresh).log(transaction);
        List<String> ids = standing.stream().map(StandingCorrection::id).toList();
        transaction.change("save-lost", Map.of("ids", ids, "found", List.copyOf(corrected.found())));
    }

    private Footprint stored(Map<String, Object> id) {
        List<Record> rows = transaction.list("list-claims-of-fact", id);
        Map<String, Entity> entities = new HashMap<>();
        rows.forEach(row -> row.get("ends")
                .values()
                .forEach(end -> entities.put(
                        end.get(0).asString(),
                        new Entity(
                                end.get(0).asString(),
                                EntityType.find(end.get(2).asString()).orElseThrow(),
                                end.get(1).asString(),
                                List.of()))));
        return new Footprint(
                entities,
                rows.stream()
                        .collect(toMap(
                                row -> row.get("relation").asString(),
                                row -> new Footprint.Tie(
                                        row.get("subject").asString(),
                                        row.get("predicate").asString(),
                                        row.get("object").asString()))),
                Set.of());
    }
}
