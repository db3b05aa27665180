package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A difference between extraction and annotation.
 *
 * @param document file name without extension
 * @param sort name of the measure, such as {@code relations.MET}
 * @param text the missed or wrongly found item, with the names of its entities
 * @param quote the words of the document that state or name it
 */
public record Finding(String document, Verdict verdict, String sort, String text, String quote) {
    /** The kind of difference. */
    public enum Verdict {
        /** Annotated but not found. */
        MISSED,
        /** Found but not annotated. */
        FALSE;

        /** {@return the name in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
