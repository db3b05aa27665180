package entente.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How dates that may mean several days are read. */
public enum DateReading {
    /** It suffices that some reading of the dates fits. */
    POSSIBLE,
    /** Every reading of the dates must fit. */
    CERTAIN;

    /** {@return the name in JSON and in parameters} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the reading of that name, in any case} */
    public static Optional<DateReading> find(String label) {
        return Arrays.stream(values())
                .filter(reading -> reading.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
