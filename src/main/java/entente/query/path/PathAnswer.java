package entente.query.path;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.EntityRef;
import entente.query.Evidence;
import entente.query.IdentityDoubt;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The paths found between two entities, the best first.
 *
 * @param shown number of paths in this answer
 * @param total number of paths of the searched lengths; a lower bound if cut
 * @param cut whether the search reached a limit before its end
 * @param evidenceAvailable whether ids, quotes and documents could be read from Neo4j
 * @param reason the reason why there is no path, as a sentence; null if there is one
 * @param why details of the reason; null if there is a path
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
     * A path that visits no entity twice.
     *
     * @param length number of hops
     * @param cost the cost in hops: 1 for each hop, plus costs for hubs, few documents, low confidence and age
     * @param weakest index of the weakest hop, from 0
     * @param score number of documents behind the weakest hop
     */
    public record ProvedPath(int length, double cost, int weakest, double score, List<Hop> hops) {}

    /**
     * A fact of a path, traversed from source to target independently of its own direction.
     *
     * @param doubt what is uncertain about the identity of the target; null if nothing is
     */
    public record Hop(
            EntityRef source,
            EntityRef target,
            Relation relation,
            @Nullable IdentityDoubt doubt) {}

    /**
     * The fact behind a hop.
     *
     * @param id id of the relation; null only if evidence is not available
     * @param subject id of the entity at the start of the fact
     * @param documents number of documents that state it
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
     * The reason why there is no path.
     *
     * @param code the kind of reason
     * @param blockedBy the parameters that exclude all paths: each one without which there is a path; if there is none such, all
     *     parameters that are set
     * @param without the best path without these parameters; null if there is none
     * @param nearFrom number of entities around the start within the searched hops
     * @param nearTo number of entities around the end within the searched hops
     * @param hopsApart the distance of the ends without the limit of hops; null if unknown
     * @param namesakes pairs of entities with the same name, one near each end: if they were the same entity, there
     *     would be a path
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

    /** Two entities that may be the same. */
    public record Namesakes(EntityRef near, EntityRef far) {}

    /** Kinds of reason. */
    public enum Code {
        SAME_ENTITY,
        NO_RELATIONS,
        FILTERED,
        TOO_FAR,
        SEPARATE,
        OUT_OF_TIME;

        /** {@return the name in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
