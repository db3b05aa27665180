package entente.query;

import entente.query.name.Entities;

/** Entities for the tests of other packages. */
public final class TestEntities {
    private TestEntities() {}

    /** {@return the entities of the Neo4j that all tests of a run share} */
    public static Entities shared() {
        return new Entities(EmbeddedGraph.queries(), EmbeddedGraph.names());
    }
}
