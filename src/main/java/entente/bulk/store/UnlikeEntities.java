package entente.bulk.store;

import java.util.List;

/** Entities of a table that the graph holds with another type. Nothing was written. */
public class UnlikeEntities extends RuntimeException {
    UnlikeEntities(List<String> first) {
        super("The graph holds entities of the same id with another type: give them other ids, or the same type (%s)"
                .formatted(String.join("; ", first)));
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return "entity-type-differs";
    }
}
