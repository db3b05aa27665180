package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an agreement has come, as of the document that speaks of it. */
public enum AgreementStatus {
    PROPOSED(Modality.PLANNED),
    NEGOTIATING(Modality.PLANNED),
    /** Will be signed. */
    PLANNED(Modality.PLANNED),
    SIGNED(Modality.STATED),
    IN_FORCE(Modality.STATED),
    SUSPENDED(Modality.STATED),
    REJECTED(Modality.DENIED),
    TERMINATED(Modality.STATED);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    private final Modality modality;

    AgreementStatus(Modality modality) {
        this.modality = modality;
    }

    /** {@return the name in JSON and in Neo4j, such as {@code in force}, which is also the name for people} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return the modality of the claims about who is bound: only what was concluded binds somebody} */
    public Modality modality() {
        return modality;
    }

    /** {@return the status with that label, in any case} */
    public static Optional<AgreementStatus> find(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
