package entente.query;

/** Somebody asked for something that the graph does not hold. */
public class NotFound extends RuntimeException {
    private final String code;

    private NotFound(String kind, String id) {
        super("There is no " + kind + " with the id \"" + id + "\"");
        this.code = kind + "-not-found";
    }

    /** {@return that there is no such entity} */
    public static NotFound entity(String id) {
        return new NotFound("entity", id);
    }

    /** {@return that there is no such document} */
    public static NotFound document(String id) {
        return new NotFound("document", id);
    }

    /** {@return that there is no such relation} */
    public static NotFound relation(String id) {
        return new NotFound("relation", id);
    }

    /** {@return the stable code of the fault, such as {@code entity-not-found}} */
    public String code() {
        return code;
    }
}
