package entente.web.access;

/** The settings would let other machines call the service without credentials, so it does not start. */
public class UnsafeExposure extends RuntimeException {
    private final String action;

    UnsafeExposure(String message, String action) {
        super(message);
        this.action = action;
    }

    /** {@return how to fix the settings} */
    public String action() {
        return action;
    }
}
