package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of event that are recorded; nothing else that happens is. */
public enum EventKind {
    VISIT,
    /** Also talks, calls, summits, forums, conferences and symposia. */
    MEETING,
    /** A signing, opening, inauguration or premiere. */
    CEREMONY,
    ELECTION,
    APPOINTMENT,
    ACQUISITION,
    INVESTMENT,
    CONFLICT;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** {@return the name in JSON and in Neo4j, which is also the name for people} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return the kind with that label, in any case} */
    public static Optional<EventKind> find(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
