package entente.extraction;

/** Thrown when an extractor cannot read a document. The message says why. */
public class ExtractionFailed extends RuntimeException {
    private final String code;

    /** Creates the exception with a stable code such as {@code model-unavailable}. */
    public ExtractionFailed(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }
}
