package entente.query;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody asked for something that the graph does not hold. */
public class NotFound extends RuntimeException {
    private final String code;

    private NotFound(String kind, List<String> ids) {
        super("There is no %s with the id %s"
                .formatted(
                        kind,
                        ids.stream()
                                .map(id -> "\"" + id + "\"")
                                .collect(Collectors.joining(" and none with the id "))));
        this.code = kind + "-not-found";
    }

    private NotFound(String kind, String id) {
        this(kind, List.of(id));
    }

    /** {@return that there is no such entity} */
    public static NotFound entity(String id) {
        return new NotFound("entity", id);
    }

    /** {@return that there are no such entities, naming each} */
    public static NotFound entities(List<String> ids) {
        return new NotFound("entity", ids);
    }

    /** {@return that there is no such document} */
    public static NotFound document(String id) {
        return new NotFound("document", id);
    }

    /** {@return that there is no such relation} */
    public static NotFound relation(String id) {
        return new NotFound("relation", id);
    }

    /** {@return that there is no such saved query} */
    public static NotFound query(String name) {
        return new NotFound("query", name);
    }

    /** {@return that there is no community of that number} */
    public static NotFound community(String number) {
        return new NotFound("community", number);
    }

    /** {@return the stable code of the fault, such as {@code entity-not-found}} */
    public String code() {
        return code;
    }
}
