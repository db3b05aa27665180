package entente.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How imprecise dates, which can mean several days, are interpreted. */
public enum DateReading {
    /** At least one interpretation of the dates must fit. */
    POSSIBLE,
    /** Every interpretation of the dates must fit. */
    CERTAIN;

    /** {@return the name in JSON and in parameters} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the reading with this name, in any case} */
    public static Optional<DateReading> find(String label) {
        return Arrays.stream(values())
                .filter(reading -> reading.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
