package entente.neo4j.read;

/** Reads the whole fact layer once. Concurrent writes may or may not be included. */
public interface GraphScan {
    /** Receives entities, on one thread. */
    interface EntitySink {
        /** Receives the entity of the node with this internal id. */
        void entity(long node, StoredEntity entity);
    }

    /** Receives facts, on one thread at a time. */
    interface FactSink {
        /** Receives a fact between two nodes. */
        void fact(long subject, long object, StoredFact fact);
    }

    /** Passes every entity to the sink. */
    void entities(EntitySink sink);

    /** Passes every fact to the sink. */
    void facts(FactSink sink);
}
