package entente.correction;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.ontology.CorrectionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which corrections to list; what is null is not asked for.
 *
 * @param entity id of an entity that they are about
 * @param document id of the document that they belong to
 * @param by who corrected
 */
public record CorrectionQuery(
        @Nullable String entity,
        @Nullable String document,
        @Nullable CorrectionKind kind,
        @Nullable String by,
        @Nullable State state) {
    /** All corrections. */
    public static final CorrectionQuery ALL = new CorrectionQuery(null, null, null, null, null);

    /** Whether a correction counts. */
    public enum State {
        /** It counts. */
        STANDING,
        /** It was withdrawn. */
        WITHDRAWN,
        /** Its claim is no longer found. It counts again as soon as a document states the claim again. */
        LOST;

        /** {@return the name in JSON and in statements} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return the state of that name, in any case} */
        public static Optional<State> find(String label) {
            return Arrays.stream(values())
                    .filter(state -> state.name().equalsIgnoreCase(label))
                    .findFirst();
        }
    }
}
