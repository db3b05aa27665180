package entente.neo4j.read;

/** Reads the whole fact layer once. What is written meanwhile may be in it or not. */
public interface GraphScan {
    /** Hears of entities, on one thread. */
    interface EntitySink {
        /** Hears of an entity, which Neo4j knows by the number {@code node}. */
        void entity(long node, StoredEntity entity);
    }

    /** Hears of facts, on one thread at a time. */
    interface FactSink {
        /** Hears of a fact between two nodes. */
        void fact(long subject, long object, StoredFact fact);
    }

    /** Tells of every entity. */
    void entities(EntitySink sink);

    /** Tells of every fact. */
    void facts(FactSink sink);
}
