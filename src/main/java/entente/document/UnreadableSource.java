package entente.document;

/** Thrown when no document can be read from a source. The message says what is wrong and how to correct it. */
public class UnreadableSource extends RuntimeException {
    private final String code;

    /** Creates the exception with a stable code such as {@code empty-document}. */
    public UnreadableSource(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }
}
