package entente.query;

/** A query that ran into its time limit. */
public class TooSlow extends RuntimeException {
    private final transient Object reached;

    /** Keeps what had been found by then. */
    public TooSlow(String message, Object reached) {
        super(message);
        this.reached = reached;
    }

    /** {@return what had been found when time was up, in the form of the whole answer} */
    public Object reached() {
        return reached;
    }
}
