package entente.query.record;

import entente.neo4j.Row;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.ClaimCorrection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mentions, claims and descriptions of a document, with the ids in the graph. All offsets are in UTF-16 units of
 * its text. All lists except the entities are in the order of the text. An imported document has none of these, since
 * its rows are relations that contain their own evidence.
 *
 * @param entities the entities in the other lists, sorted by id
 */
public record DocumentFacts(
        List<Named> entities, List<Mention> mentions, List<Claim> claims, List<Description> descriptions) {

    /** An entity with its name in the graph. */
    public record Named(String id, EntityType type, String name) {}

    /**
     * A mention of an entity.
     *
     * @param entity id of the entity
     */
    public record Mention(String entity, int start, int end) {}

    /**
     * A claim with its quote.
     *
     * @param relation id of the relation that the claim supports
     * @param subject id of the subject
     * @param object id of the object
     * @param correction what a person said last about it, or null
     */
    public record Claim(
            String id,
            String relation,
            RelationType type,
            String subject,
            String object,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            String quote,
            int start,
            int end,
            Modality modality,
            double confidence,
            @Nullable ClaimCorrection correction) {}

    /**
     * A description of an agreement or event.
     *
     * @param entity id of the agreement or event
     * @param correction what a person said last about it, or null
     */
    public record Description(
            String id,
            String entity,
            String kind,
            @Nullable String status,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            String quote,
            int start,
            int end,
            Modality modality,
            double confidence,
            @Nullable ClaimCorrection correction) {}

    static DocumentFacts of(Row row) {
        return new DocumentFacts(
                row.rows("entities").stream()
                        .map(entity -> new Named(entity.text("id"), entity.entityType(), entity.text("name")))
                        .toList(),
                row.rows("mentions").stream()
                        .map(mention -> new Mention(
                                mention.text("entity"), (int) mention.number("start"), (int) mention.number("end")))
                        .toList(),
                row.rows("claims").stream().map(DocumentFacts::claim).toList(),
                row.rows("descriptions").stream()
                        .map(DocumentFacts::description)
                        .toList());
    }

    private static Claim claim(Row claim) {
        return new Claim(
                claim.text("id"),
                claim.text("relation"),
                claim.relationType("predicate"),
                claim.text("subject"),
                claim.text("object"),
                claim.textOrNull("title"),
                claim.dateOrNull("since"),
                claim.dateOrNull("until"),
                claim.text("quote"),
                (int) claim.number("start"),
                (int) claim.number("end"),
                claim.modality(),
                claim.fraction("confidence"),
                ClaimCorrection.of(claim));
    }

    private static Description description(Row description) {
        return new Description(
                description.text("id"),
                description.text("entity"),
                description.text("kind"),
                description.textOrNull("status"),
                description.dateOrNull("since"),
                description.dateOrNull("until"),
                description.text("quote"),
                (int) description.number("start"),
                (int) description.number("end"),
                description.modality(),
                description.fraction("confidence"),
                ClaimCorrection.of(description));
    }
}
