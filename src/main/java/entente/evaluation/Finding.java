package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where extraction and annotation differ.
 *
 * @param document the name of its files, without their endings
 * @param sort what is measured, such as {@code relations.MET}
 * @param text what was missed or wrongly found, by names
 * @param quote the words of the document that state it, or that name it
 */
public record Finding(String document, Verdict verdict, String sort, String text, String quote) {
    /** What is wrong. */
    public enum Verdict {
        /** Annotated, and not found. */
        MISSED,
        /** Found, and not annotated. */
        FALSE;

        /** {@return the name in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
