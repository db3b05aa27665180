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
 * A page of dated claims, sorted by the earliest day that the date can mean, then the latest, then by id.
 *
 * @param items the claims of this page
 * @param total number of all dated claims
 * @param undated number of claims without a date; 0 if the query has a time
 * @param next the value of {@code after} for the next page; null on the last page
 */
public record Timeline(
        List<Entry> items,
        long total,
        long undated,
        @Nullable String next) {
    /**
     * A dated claim.
     *
     * @param date the start date in the claim, or its end date if it has no start
     * @param precision precision of the date
     * @param since the start date
     * @param until the end date
     * @param begin the earliest day that the start can mean; null without a start
     * @param end the latest day that the end can mean; null without an end
     * @param relation type of the relation with the id {@code relationId}
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
