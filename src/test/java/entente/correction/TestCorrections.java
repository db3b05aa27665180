package entente.correction;

import entente.graph.TestGraph;
import entente.judgement.Report;
import entente.neo4j.aggregate.TestAggregates;
import entente.ontology.CorrectionKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrections over the one Neo4j of all tests, and shorthand for requests. */
public final class TestCorrections {
    private TestCorrections() {}

    public static Corrections corrections() {
        return new Corrections(
                TestAggregates.transactions(),
                TestAggregates.repository(CorrectionRepository.class),
                TestGraph.graph(),
                TestGraph.rewriting(Report.RESOLVER));
    }

    static CorrectionRequest of(CorrectionKind kind, String claim) {
        return new CorrectionRequest(kind, claim, null, null, null, null, null, "tried", "ana");
    }

    static CorrectionRequest change(String claim, CorrectionRequest.Changes changes) {
        return new CorrectionRequest(CorrectionKind.CHANGE, claim, null, null, changes, null, null, "", "ana");
    }

    static CorrectionRequest.Changes ends(
            @Nullable RelationType predicate, @Nullable String subject, @Nullable String object) {
        return new CorrectionRequest.Changes(
                predicate, subject, object, null, null, null, null, null, null, null, Set.of());
    }

    static CorrectionRequest.Changes status(String status) {
        return new CorrectionRequest.Changes(null, null, null, null, null, null, null, null, status, null, Set.of());
    }

    static CorrectionRequest sourced(String subject, RelationType predicate, String object) {
        return add(new CorrectionRequest.Fact(
                subject, predicate, object, null, null, null, Modality.STATED, null, null, "a talk with the mayor"));
    }

    static CorrectionRequest quoted(
            String subject, RelationType predicate, String object, String document, String quote) {
        return add(new CorrectionRequest.Fact(
                subject, predicate, object, null, null, null, Modality.STATED, document, quote, null));
    }

    static CorrectionRequest add(CorrectionRequest.Fact fact) {
        return new CorrectionRequest(CorrectionKind.ADD, null, null, null, null, fact, null, "", "ana");
    }

    /** {@return the id of the claim with this predicate in the document; of several, the first by offset} */
    static String claim(String document, RelationType predicate) {
        return ids(
                        "MATCH (:Document {id: $document})<-[:PART_OF_DOCUMENT]-()-[:STATES]->(c:Claim {predicate: $predicate})"
                                + " RETURN c.id ORDER BY c.start, c.id",
                        Map.of("document", document, "predicate", predicate.name()))
                .getFirst();
    }

    static List<String> ids(String cypher, Map<String, Object> parameters) {
        return TestGraph.driver().executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    /** {@return the relations as SUBJECT TYPE OBJECT with their confidence, sorted} */
    static List<String> relations() {
        return ids(
                "MATCH (s:Entity)-[r]->(o:Entity) RETURN s.name + ' ' + type(r) + ' ' + o.name + ' '"
                        + " + toString(r.confidence) AS r ORDER BY r",
                Map.of());
    }

    static List<String> lost() {
        return ids("MATCH (c:Correction {lost: true}) RETURN c.id", Map.of());
    }
}
