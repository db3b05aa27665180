package entente.query;

import entente.neo4j.Row;
import entente.ontology.CorrectionKind;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person said last about a claim. A claim that is rejected supports nothing; readers show it struck through.
 *
 * @param id id of the correction
 * @param by who corrected
 * @param reason why; may be empty
 * @param at when
 */
public record ClaimCorrection(String id, CorrectionKind kind, String by, String reason, ZonedDateTime at) {
    /** {@return the correction in the field {@code correction} of a row, or null if there is none} */
    public static @Nullable ClaimCorrection of(Row row) {
        if (row.values().get("correction") == null) {
            return null;
        }
        Row made = row.row("correction");
        return new ClaimCorrection(
                made.text("id"),
                CorrectionKind.find(made.text("kind")).orElseThrow(),
                made.text("by"),
                Objects.requireNonNullElse(made.textOrNull("reason"), ""),
                made.time("at"));
    }
}
