package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a sentence says something, the firmest first. */
public enum Modality {
    /** Said as a fact. */
    STATED(0),
    /** Said as what somebody else says. */
    REPORTED(0),
    /** Said to come. */
    PLANNED(1),
    /** Said not to be so. */
    DENIED(2);

    private static final Set<Modality> HOLDING = Arrays.stream(values())
            .filter(Modality::holds)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(() -> EnumSet.noneOf(Modality.class)), Collections::unmodifiableSet));

    private final String label = name().toLowerCase(Locale.ROOT);
    private final int doubt;

    Modality(int doubt) {
        this.doubt = doubt;
    }

    /** {@return the name in JSON and in Neo4j, which is also the name for people} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return 0 when the sentence says that it is or was so, 1 when it will be so, 2 when it is not so} */
    public int doubt() {
        return doubt;
    }

    /** {@return whether the sentence says that it is or was so} */
    public boolean holds() {
        return doubt == 0;
    }

    /** {@return the modalities that say that it is or was so} */
    public static Set<Modality> thatHold() {
        return HOLDING;
    }

    /** {@return the modality of that name, in any case} */
    public static Optional<Modality> find(String label) {
        return Arrays.stream(values())
                .filter(modality -> modality.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
