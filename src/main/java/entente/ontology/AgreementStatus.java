package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an agreement has come, as of the document that speaks of it. */
public enum AgreementStatus {
    PROPOSED(Modality.PLANNED, 0),
    NEGOTIATING(Modality.PLANNED, 1),
    /** Will be signed. */
    PLANNED(Modality.PLANNED, 2),
    SIGNED(Modality.STATED, 4),
    IN_FORCE(Modality.STATED, 5),
    SUSPENDED(Modality.STATED, 6),
    REJECTED(Modality.DENIED, 3),
    TERMINATED(Modality.STATED, 7);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    private final Modality modality;
    private final int stage;

    AgreementStatus(Modality modality, int stage) {
        this.modality = modality;
        this.stage = stage;
    }

    /** {@return how far an agreement with this status has come; a later stage follows an earlier one} */
    public int stage() {
        return stage;
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
