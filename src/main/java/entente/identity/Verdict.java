package entente.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a judgement says of two entities. */
public enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE;

    /** {@return the name in JSON and on the command line} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
