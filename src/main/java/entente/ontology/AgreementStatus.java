package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an agreement has come, as of the document that speaks of it. */
public enum AgreementStatus {
    PROPOSED,
    NEGOTIATING,
    /** Will be signed. */
    PLANNED,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    REJECTED,
    TERMINATED;

    /** {@return the name in JSON and in Neo4j, such as {@code in force}} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the status with that label, in any case} */
    public static Optional<AgreementStatus> find(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
