package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says about a fact. */
public enum CorrectionKind {
    /** A claim is wrong: it supports nothing. */
    REJECT,
    /** A claim is right: it is certain. */
    CONFIRM,
    /** A claim is right with other values. */
    CHANGE,
    /** A fact that no claim states. */
    ADD,
    /** A text about an entity or relation, which changes no fact. */
    NOTE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** {@return the name in JSON and in Neo4j} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return the kind with that label, in any case} */
    public static Optional<CorrectionKind> find(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
