package entente.query;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import entente.adjacency.Links;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.FullFact;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a search knows it, before Neo4j is asked for its words.
 *
 * @param key Neo4j's own number of it
 * @param source id of its subject
 * @param target id of its object
 * @param sourceNode the lower 32 bits of Neo4j's number of its subject
 * @param targetNode the same of its object
 * @param confidence the chance that it is right, 0 to 1
 * @param details what answers show of it; null when Neo4j is to be asked
 */
public record FoundFact(
        long key,
        RelationType type,
        String source,
        String target,
        int sourceNode,
        int targetNode,
        long documents,
        double confidence,
        Modality modality,
        @Nullable FactDetails details) {
    /** Those of more documents first, then the surer ones. */
    public static final Comparator<FoundFact> STRONGEST_FIRST = FoundFact::compareStrength;

    /** {@return the fact that is the link in that place of the links of an entity} */
    public static FoundFact of(FactGraph graph, int entity, Links links, int place) {
        return of(graph, entity, links, place, graph::id);
    }

    /** {@return the fact that is the link in that place of the links of an entity, with the ids of its ends} */
    public static FoundFact of(FactGraph graph, int entity, Links links, int place, IntFunction<String> ids) {
        FactTable facts = graph.facts();
        int fact = links.fact(place);
        int neighbour = links.neighbour(place);
        int source = links.outward(place) ? entity : neighbour;
        int target = links.outward(place) ? neighbour : entity;
        return new FoundFact(
                facts.key(fact),
                facts.type(fact),
                ids.apply(source),
                ids.apply(target),
                graph.node(source),
                graph.node(target),
                facts.documents(fact),
                facts.confidence(fact) / FactTable.UNIT,
                facts.modality(fact),
                graph.details(fact));
    }

    /** {@return the facts that pass the test between two entities, the strongest first} */
    public static List<FoundFact> between(FactGraph graph, FactTest test, int one, int other) {
        int near = graph.degree(one) <= graph.degree(other) ? one : other;
        int far = near == one ? other : one;
        Links links = graph.links(near);
        List<FoundFact> facts = new ArrayList<>();
        for (int place = links.find(far); place < links.to() && links.neighbour(place) == far; place++) {
            if (test.passes(links.fact(place))) {
                facts.add(of(graph, near, links, place));
            }
        }
        facts.sort(STRONGEST_FIRST);
        return facts;
    }

    /** {@return an entity as answers name it} */
    public static EntityRef end(FactGraph graph, int entity) {
        return new EntityRef(graph.id(entity), graph.type(entity), graph.name(entity));
    }

    private int compareStrength(FoundFact other) {
        int byDocuments = Long.compare(other.documents, documents);
        int byConfidence = byDocuments != 0 ? byDocuments : Double.compare(other.confidence, confidence);
        return byConfidence != 0 ? byConfidence : Long.compare(key, other.key);
    }

    /** {@return whether that is this fact} Neo4j gives the number of a fact that has gone to another one. */
    boolean is(FullFact fact) {
        return fact.type() == type && (int) fact.subject() == sourceNode && (int) fact.object() == targetNode;
    }
}
