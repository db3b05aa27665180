package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import entente.extraction.Extraction.ExtractedEntity;
import java.util.List;
import java.util.Locale;

/**
 * A difference between extraction and annotation.
 *
 * @param document file name without extension
 * @param sort name of the measure, such as {@code relations.MET}
 * @param text the missed or wrongly found item, with the names of its entities
 * @param quote the words of the document that state or name it
 * @param start where the quote starts in the text, 0 if unknown; for an entity, where its name does
 * @param identity equal for the same difference of another extraction, which may use other names
 * @param members the entities that the item names
 */
public record Finding(
        String document,
        Verdict verdict,
        String sort,
        String text,
        String quote,
        @JsonIgnore int start,
        @JsonIgnore String identity,
        @JsonIgnore List<ExtractedEntity> members) {
    /** Copies the list. */
    public Finding {
        members = List.copyOf(members);
    }

    /** {@return what the item is: {@code entities}, {@code relations}, {@code agreements}, {@code events} or {@code quotes}} */
    @JsonIgnore
    public String family() {
        int dot = sort.indexOf('.');
        return dot < 0 ? sort : sort.substring(0, dot);
    }

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
