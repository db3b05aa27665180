package entente.neo4j.server;

import org.jspecify.annotations.Nullable;

/** The embedded store cannot be opened. The message says what is wrong, where, and what would be right. */
public class StoreNotOpened extends RuntimeException {
    private final String code;
    private final String advice;

    StoreNotOpened(String code, String fact, String advice, @Nullable Throwable cause) {
        super(fact + ": " + advice, cause);
        this.code = code;
        this.advice = advice;
    }

    /** {@return the stable code of the fault, such as {@code store-in-use}} */
    public String code() {
        return code;
    }

    /** {@return what would be right} */
    String advice() {
        return advice;
    }
}
