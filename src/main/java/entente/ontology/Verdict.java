package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** {@return the verdict of that name, in any case} */
    public static Optional<Verdict> find(String label) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equalsIgnoreCase(label))
                .findFirst();
    }
}
