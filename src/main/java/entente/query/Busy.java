package entente.query;

/** There are more expensive queries than can be answered or kept waiting. */
public class Busy extends RuntimeException {
    Busy(String message) {
        super(message);
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return "busy";
    }
}
