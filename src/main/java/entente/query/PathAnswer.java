package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths found between two entities, the best first.
 *
 * @param shown how many paths are in this answer
 * @param total how many were found; more may exist when {@code cut}
 * @param cut whether the search ended at a bound before it had seen every path of the lengths shown
 * @param reason why there is no path, in words; null when there is one
 */
public record PathAnswer(
        End from,
        End to,
        List<Path> paths,
        int shown,
        long total,
        boolean cut,
        @Nullable String reason) {

    /** An entity on a path. */
    public record End(String id, EntityType type, String name) {}

    /**
     * Facts end to end, no entity twice.
     *
     * @param length number of hops
     * @param score the number of documents behind the weakest hop
     */
    public record Path(int length, double score, List<Hop> hops) {}

    /** One fact of a path, walked from source to target, whatever its own direction. */
    public record Hop(End source, End target, Relation relation) {}

    /**
     * The fact behind a hop.
     *
     * @param subject id of the end that the fact starts from
     * @param documents how many documents state it
     */
    public record Relation(
            String id,
            RelationType type,
            String subject,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            double confidence,
            long documents,
            List<Evidence> evidence) {}
}
