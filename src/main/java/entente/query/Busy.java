package entente.query;

/** There are more expensive queries or exports than can be answered or kept waiting. */
public class Busy extends RuntimeException {
    /**
     * Turns a caller away.
     *
     * @param message what there is too much of, and the name of the setting that bounds it
     */
    public Busy(String message) {
        super(message);
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return "busy";
    }
}
