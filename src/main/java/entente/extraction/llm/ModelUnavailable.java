package entente.extraction.llm;

/** Thrown when the model answers nothing about a part of a text. */
class ModelUnavailable extends RuntimeException {
    private final boolean lasting;

    /**
     * Creates the exception.
     *
     * @param lasting whether further calls for the document would fail too
     */
    ModelUnavailable(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }
}
