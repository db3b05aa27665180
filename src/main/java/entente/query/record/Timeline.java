package entente.query.record;

import entente.ontology.DatePrecision;
import entente.ontology.EdtfDate;
import entente.ontology.RelationType;
import entente.query.EntityRef;
import entente.query.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dated claims in the order of their dates: by the first day that the date can mean, then the last, then by id.
 *
 * @param items the claims of this part
 * @param total how many dated claims there are
 * @param undated how many more there are without a date; none when a time was asked for
 * @param next what to give as {@code after} for the claims behind these; null when there are none
 */
public record Timeline(
        List<Entry> items,
        long total,
        long undated,
        @Nullable String next) {
    /**
     * What a sentence says, and when that was.
     *
     * @param date the date as the sentence gives it: of the beginning, or of the end where it gives no beginning
     * @param precision how exactly
     * @param since the date of the beginning
     * @param until the date of the end, where the sentence gives one
     * @param begin the first day that the beginning can mean; null without one
     * @param end the last day that the end can mean; null for what goes on
     * @param relation what the claim says of the two, which is the fact with the id {@code relationId}
     */
    public record Entry(
            EdtfDate date,
            DatePrecision precision,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            @Nullable LocalDate begin,
            @Nullable LocalDate end,
            RelationType relation,
            String relationId,
            EntityRef source,
            EntityRef target,
            @Nullable String title,
            Evidence evidence) {}
}
