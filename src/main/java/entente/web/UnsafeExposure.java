package entente.web;

/** Settings under which strangers could call the service. It does not start with them. */
class UnsafeExposure extends RuntimeException {
    private final String action;

    UnsafeExposure(String message, String action) {
        super(message);
        this.action = action;
    }

    /** {@return what would be right} */
    String action() {
        return action;
    }
}
