package entente.judgement;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which judgements to list; what is null is not asked for.
 *
 * @param entity id of an entity that they are about
 * @param by who judged
 */
public record JudgementQuery(
        @Nullable String entity,
        @Nullable Verdict verdict,
        @Nullable String by,
        @Nullable State state,
        @Nullable EntityType type) {
    /** All judgements. */
    public static final JudgementQuery ALL = new JudgementQuery(null, null, null, null, null);

    /** Whether a judgement counts. */
    public enum State {
        /** It counts. */
        STANDING,
        /** It was withdrawn. */
        WITHDRAWN,
        /** The machine is unsure, and no person has judged the two. */
        OPEN;

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
