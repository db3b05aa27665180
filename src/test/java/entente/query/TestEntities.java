package entente.query;

import entente.query.name.Entities;

/** Entities for the tests of other packages. */
public final class TestEntities {
    private TestEntities() {}

    /** {@return those of the one Neo4j that all tests of a run share} */
    public static Entities shared() {
        return new Entities(EmbeddedGraph.reads(), EmbeddedGraph.names());
    }
}
