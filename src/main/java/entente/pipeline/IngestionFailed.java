package entente.pipeline;

/** A source that went wrong on its way, though it may be readable. The message says what would be right. */
public class IngestionFailed extends RuntimeException {
    private final String code;

    /** Names the fault by a stable code such as {@code extraction-too-slow}. */
    public IngestionFailed(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }
}
