package entente.graph;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The result of writing a document.
 *
 * @param entities number of distinct entities that the document mentions
 * @param claims number of claims and descriptions that it states
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
