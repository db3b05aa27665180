package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exactly a text gives a date. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** From one date to another. */
    INTERVAL;

    /** {@return the name in JSON} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
