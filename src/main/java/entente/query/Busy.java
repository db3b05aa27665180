package entente.query;

/** Thrown when too many expensive queries or exports are running and waiting. */
public class Busy extends RuntimeException {
    /**
     * Rejects a request.
     *
     * @param message the exceeded limit and the name of its setting
     */
    public Busy(String message) {
        super(message);
    }

    /** {@return the stable error code} */
    public String code() {
        return "busy";
    }
}
