package entente.document;

/** A source from which no document can be read. The message says what is wrong and what would be right. */
public class UnreadableSource extends RuntimeException {
    private final String code;

    /** Names the fault by a stable code such as {@code empty-document}. */
    public UnreadableSource(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return code;
    }
}
