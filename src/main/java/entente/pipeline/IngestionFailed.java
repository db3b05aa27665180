package entente.pipeline;

/** Thrown when a stage after reading fails for a source. The message says how to correct it. */
public class IngestionFailed extends RuntimeException {
    private final String code;

    /** Creates the exception with a stable code such as {@code extraction-too-slow}. */
    public IngestionFailed(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }
}
