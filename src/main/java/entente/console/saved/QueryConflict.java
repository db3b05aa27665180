package entente.console.saved;

/** A saved query cannot be stored or deleted in the state that the graph is in. */
public class QueryConflict extends RuntimeException {
    private final String code;

    private QueryConflict(String code, String message) {
        super(message);
        this.code = code;
    }

    static QueryConflict exists(String name) {
        return new QueryConflict("query-exists", "There is a query named \"%s\"; choose another name".formatted(name));
    }

    static QueryConflict shipped(String name) {
        return new QueryConflict(
                "shipped-query",
                "\"%s\" ships with Entente and is read-only; save your version under another name".formatted(name));
    }

    static QueryConflict changed(String name) {
        return new QueryConflict(
                "query-changed",
                "Somebody else changed \"%s\" at the same time; read it and try again".formatted(name));
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }
}
