package entente.bulk.store;

import java.util.List;
import org.neo4j.driver.Record;

/** Thrown when the graph holds entities of a table with another type. Nothing was written. */
public class UnlikeEntities extends RuntimeException {
    private static final int SHOWN = 5;

    private UnlikeEntities(List<String> first) {
        super("The graph holds entities with the same id but another type: use other ids or the same type (%s)"
                .formatted(String.join("; ", first)));
    }

    /** {@return the failure for these entities, of which it shows the first} */
    static UnlikeEntities of(List<String> all) {
        return new UnlikeEntities(all.subList(0, Math.min(SHOWN, all.size())));
    }

    /** {@return a row of {@code list-unlike-entities} in words} */
    static String text(Record row) {
        return "%s is %s, was %s"
                .formatted(
                        row.get("id").asString(),
                        row.get("known").asString(),
                        row.get("type").asString());
    }

    /** {@return the stable error code} */
    public String code() {
        return "entity-type-differs";
    }
}
