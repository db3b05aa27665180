package entente.graph;

import entente.neo4j.WriteTransaction;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what rewriting documents changes: the things that they touch, before the first and after the last of them. */
final class EffectCount {
    private final WriteTransaction transaction;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> relations = new HashSet<>();
    private Effect before = Effect.NONE;
    private int documents;

    EffectCount(WriteTransaction transaction) {
        this.transaction = transaction;
    }

    /** Counts the things of a document that is about to be written again, unless they were counted for an earlier one. */
    void add(Footprint old, Footprint fresh) {
        documents++;
        addFact(old, fresh);
    }

    /** Counts the things of an added fact that is about to be written again. */
    void addFact(Footprint old, Footprint fresh) {
        Set<String> newEntities = new HashSet<>(old.entities().keySet());
        newEntities.addAll(fresh.entities().keySet());
        newEntities.removeAll(entities);
        Set<String> newRelations = new HashSet<>(old.relationsWith(fresh).keySet());
        newRelations.removeAll(relations);
        before = before.plus(present(newEntities, newRelations));
        entities.addAll(newEntities);
        relations.addAll(newRelations);
    }

    /** {@return the effect of all documents together} */
    Effect count() {
        Effect now = present(entities, relations);
        return new Effect(
                before.entities() - now.entities(),
                before.relations() - now.relations(),
                before.agreements() - now.agreements(),
                documents);
    }

    private Effect present(Collection<String> entities, Collection<String> relations) {
        var row = transaction
                .list("count-things", Map.of("entities", List.copyOf(entities), "relations", List.copyOf(relations)))
                .getFirst();
        return new Effect(
                row.get("entities").asInt(),
                row.get("relations").asInt(),
                row.get("agreements").asInt(),
                0);
    }
}
