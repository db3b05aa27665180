package entente.neo4j.server;

import org.jspecify.annotations.Nullable;

/** Thrown when the embedded store cannot be opened. The message states the problem, the directory and the remedy. */
public class StoreNotOpened extends RuntimeException {
    private final String code;
    private final String advice;

    StoreNotOpened(String code, String fact, String advice, @Nullable Throwable cause) {
        super(fact + ": " + advice, cause);
        this.code = code;
        this.advice = advice;
    }

    /** {@return the stable error code, such as {@code store-in-use}} */
    public String code() {
        return code;
    }

    /** {@return the remedy} */
    String advice() {
        return advice;
    }
}
