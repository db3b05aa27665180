package entente.query;

/** Thrown when a query exceeds its time limit. */
public class TooSlow extends RuntimeException {
    private final transient Object reached;

    /** Creates an exception with a partial result. */
    public TooSlow(String message, Object reached) {
        super(message);
        this.reached = reached;
    }

    /** {@return the partial result, in the form of the whole answer} */
    public Object reached() {
        return reached;
    }
}
