package entente.query.path;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.EntityRef;
import entente.query.Evidence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The paths found between two entities, the best first.
 *
 * @param shown how many paths are in this answer
 * @param total how many there are of the lengths looked at; at least so many when {@code cut}
 * @param cut whether the search ended at a bound before it had seen every path of the lengths shown
 * @param evidenceAvailable whether Neo4j could be asked for names of relations, quotes and documents
 * @param reason why there is no path, in words; null when there is one
 * @param why the same in detail; null when there is a path
 */
public record PathAnswer(
        EntityRef from,
        EntityRef to,
        List<ProvedPath> paths,
        int shown,
        long total,
        boolean cut,
        boolean evidenceAvailable,
        @Nullable String reason,
        @Nullable Why why) {

    /**
     * Facts end to end, no entity twice.
     *
     * @param length number of hops
     * @param cost what it costs, in hops: 1 for each, and more for hubs, few documents, doubt and age
     * @param weakest place of the hop that is the least sure, from 0
     * @param score the number of documents behind the weakest hop
     */
    public record ProvedPath(int length, double cost, int weakest, double score, List<Hop> hops) {}

    /** One fact of a path, walked from source to target, whatever its own direction. */
    public record Hop(EntityRef source, EntityRef target, Relation relation) {}

    /**
     * The fact behind a hop.
     *
     * @param id null only where the evidence is not available
     * @param subject id of the end that the fact starts from
     * @param documents how many documents state it
     */
    public record Relation(
            @Nullable String id,
            RelationType type,
            String subject,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            double confidence,
            long documents,
            List<Evidence> evidence) {}

    /**
     * Why there is no path.
     *
     * @param code a stable word for it
     * @param blockedBy the parameters that leave paths out, each of which would show one if it alone were dropped; all
     *     that are set when only dropping all of them would
     * @param without the best path without these parameters, if there is one
     * @param nearFrom how many entities lie around the one end within the hops looked at
     * @param nearTo how many around the other
     * @param hopsApart how far apart the ends are without a limit of hops, as far as looked; null when unknown
     * @param namesakes entities of equal name, one near either end: were they the same, there would be a path
     */
    public record Why(
            Code code,
            List<String> blockedBy,
            @Nullable ProvedPath without,
            long nearFrom,
            long nearTo,
            @Nullable Integer hopsApart,
            List<Namesakes> namesakes) {
        Why with(@Nullable ProvedPath path) {
            return new Why(code, blockedBy, path, nearFrom, nearTo, hopsApart, namesakes);
        }
    }

    /** Two entities that a reader may take for one. */
    public record Namesakes(EntityRef near, EntityRef far) {}

    /** Kinds of reason. */
    public enum Code {
        SAME_ENTITY,
        NO_RELATIONS,
        FILTERED,
        TOO_FAR,
        SEPARATE,
        OUT_OF_TIME;

        /** {@return the word in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
