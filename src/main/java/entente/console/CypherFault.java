package entente.console;

import org.jspecify.annotations.Nullable;

/** A query that the console does not answer, for a reason that its author can act on. */
public class CypherFault extends RuntimeException {
    /** It asks for something that is not known to be harmless. */
    public static final String NOT_ALLOWED = "cypher-not-allowed";

    /** It is no Cypher, or none that this Neo4j knows. */
    public static final String SYNTAX = "cypher-syntax";

    /** It failed while it ran, such as by a division by zero or a missing parameter. */
    public static final String FAILED = "cypher-failed";

    /** It needs more memory than one query may have. */
    public static final String TOO_BIG = "cypher-too-big";

    /** It needs more time than one query may have. */
    public static final String TOO_SLOW = "too-slow";

    private final String code;
    private final transient @Nullable Place place;

    private CypherFault(String code, String message, @Nullable Place place) {
        super(place == null ? message : "%s (line %d, column %d)".formatted(message, place.line(), place.column()));
        this.code = code;
        this.place = place;
    }

    static CypherFault notAllowed(String message, @Nullable Place place) {
        return new CypherFault(NOT_ALLOWED, message, place);
    }

    static CypherFault syntax(String message, @Nullable Place place) {
        return new CypherFault(SYNTAX, message, place);
    }

    static CypherFault failed(String message) {
        return new CypherFault(FAILED, message, null);
    }

    static CypherFault tooBig(String message) {
        return new CypherFault(TOO_BIG, message, null);
    }

    static CypherFault tooSlow(String message) {
        return new CypherFault(TOO_SLOW, message, null);
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }

    /** {@return where in the query it is; null when that is not known} */
    public @Nullable Place place() {
        return place;
    }

    /**
     * A place in a query.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public record Place(int line, int column) {}
}
