package entente.web.access;

/** Settings under which strangers could call the service. It does not start with them. */
public class UnsafeExposure extends RuntimeException {
    private final String action;

    UnsafeExposure(String message, String action) {
        super(message);
        this.action = action;
    }

    /** {@return what would be right} */
    public String action() {
        return action;
    }
}
