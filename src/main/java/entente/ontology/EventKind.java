package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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

    /** {@return the name in JSON and in Neo4j} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
