package entente.console.saved;

/** A saved query can't be stored or deleted because of the saved queries that exist. */
public class QueryConflict extends RuntimeException {
    private final String code;

    private QueryConflict(String code, String message) {
        super(message);
        this.code = code;
    }

    static QueryConflict exists(String name) {
        return new QueryConflict("query-exists", "A query named \"%s\" exists; choose another name".formatted(name));
    }

    static QueryConflict shipped(String name) {
        return new QueryConflict(
                "shipped-query",
                "\"%s\" ships with Entente and is read-only; save your version under another name".formatted(name));
    }

    static QueryConflict changed(String name) {
        return new QueryConflict(
                "query-changed",
                "Another caller changed \"%s\" at the same time; load it and try again".formatted(name));
    }

    /** {@return the stable code of the error} */
    public String code() {
        return code;
    }
}
