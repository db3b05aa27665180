package entente.correction;

/** A correction does not meet the rules. */
public class InvalidCorrection extends RuntimeException {
    private final String code;
    private final String field;
    private final String value;
    private final String expected;

    /**
     * Describes the fault.
     *
     * @param field the faulty member of the body
     * @param value the given value; empty if it is missing
     * @param expected a description of valid values, which completes "must be"
     */
    public InvalidCorrection(String field, String value, String expected) {
        this("invalid-parameter", field, value, expected);
    }

    InvalidCorrection(String code, String field, String value, String expected) {
        super("%s must be %s, was \"%s\"".formatted(field, expected, value));
        this.code = code;
        this.field = field;
        this.value = value;
        this.expected = expected;
    }

    /** {@return the stable code of the error} */
    public String code() {
        return code;
    }

    /** {@return the faulty member of the body} */
    public String field() {
        return field;
    }

    /** {@return the given value; empty if it is missing} */
    public String value() {
        return value;
    }

    /** {@return a description of valid values, which completes "must be"} */
    public String expected() {
        return expected;
    }
}
