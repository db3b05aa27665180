package entente.query;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when something requested is not in the graph. */
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

    /** {@return an exception for a missing entity} */
    public static NotFound entity(String id) {
        return new NotFound("entity", id);
    }

    /** {@return an exception for missing entities, with all their ids} */
    public static NotFound entities(List<String> ids) {
        return new NotFound("entity", ids);
    }

    /** {@return an exception for a missing document} */
    public static NotFound document(String id) {
        return new NotFound("document", id);
    }

    /** {@return an exception for a missing relation} */
    public static NotFound relation(String id) {
        return new NotFound("relation", id);
    }

    /** {@return an exception for a missing saved query} */
    public static NotFound query(String name) {
        return new NotFound("query", name);
    }

    /** {@return an exception for a missing judgement} */
    public static NotFound judgement(String id) {
        return new NotFound("judgement", id);
    }

    /** {@return an exception for a missing claim} */
    public static NotFound claim(String id) {
        return new NotFound("claim", id);
    }

    /** {@return an exception for a missing correction} */
    public static NotFound correction(String id) {
        return new NotFound("correction", id);
    }

    /** {@return an exception for a missing community} */
    public static NotFound community(String number) {
        return new NotFound("community", number);
    }

    /** {@return the stable error code, such as {@code entity-not-found}} */
    public String code() {
        return code;
    }
}
