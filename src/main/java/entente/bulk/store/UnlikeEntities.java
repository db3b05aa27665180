package entente.bulk.store;

import java.util.List;

/** Thrown when the graph holds entities of a table with another type. Nothing was written. */
public class UnlikeEntities extends RuntimeException {
    UnlikeEntities(List<String> first) {
        super("The graph holds entities with the same id but another type: use other ids or the same type (%s)"
                .formatted(String.join("; ", first)));
    }

    /** {@return the stable error code} */
    public String code() {
        return "entity-type-differs";
    }
}
