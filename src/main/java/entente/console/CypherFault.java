package entente.console;

import org.jspecify.annotations.Nullable;

/** An error in a query that its author can correct. */
public class CypherFault extends RuntimeException {
    /** The query has a part that is not allowed. */
    public static final String NOT_ALLOWED = "cypher-not-allowed";

    /** The query is not valid Cypher of this Neo4j. */
    public static final String SYNTAX = "cypher-syntax";

    /** The query failed while it ran, for example because of a division by zero or a missing parameter. */
    public static final String FAILED = "cypher-failed";

    /** The query needs more memory than the limit. */
    public static final String TOO_BIG = "cypher-too-big";

    /** The query takes longer than the limit. */
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

    /** {@return the stable code of the error} */
    public String code() {
        return code;
    }

    /** {@return the position in the query; null if it is unknown} */
    public @Nullable Place place() {
        return place;
    }

    /**
     * A position in a query.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public record Place(int line, int column) {}
}
