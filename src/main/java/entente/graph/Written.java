package entente.graph;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What writing a document did.
 *
 * @param entities distinct entities that the document now mentions
 * @param claims claims and descriptions that it now states
 */
public record Written(Status status, int entities, int claims) {
    /** Whether the document was new. */
    public enum Status {
        INGESTED,
        UNCHANGED,
        REPLACED;

        /** {@return the name in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
