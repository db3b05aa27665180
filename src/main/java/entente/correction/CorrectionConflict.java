package entente.correction;

/** A correction can't be made because of what happened to another one. */
public class CorrectionConflict extends RuntimeException {
    private CorrectionConflict(String message) {
        super(message);
    }

    static CorrectionConflict withdrawn(String claim, String correction) {
        return new CorrectionConflict("The claim %s was added by %s, which was withdrawn; add the fact again first"
                .formatted(claim, correction));
    }

    /** {@return the stable code of the error} */
    public String code() {
        return "correction-withdrawn";
    }
}
