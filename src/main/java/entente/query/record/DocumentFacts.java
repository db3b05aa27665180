package entente.query.record;

import entente.neo4j.Row;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, with the ids that the graph knows it by. All offsets count the UTF-16 units of its text, and
 * all lists but the entities follow the text. A document that was imported as rows has none of it: its rows are
 * relations that prove themselves.
 *
 * @param entities what the others name, in the order of the ids
 */
public record DocumentFacts(
        List<Named> entities, List<Mention> mentions, List<Claim> claims, List<Description> descriptions) {

    /** An entity under the name that the graph knows it by. */
    public record Named(String id, EntityType type, String name) {}

    /**
     * Where an entity is named.
     *
     * @param entity its id
     */
    public record Mention(String entity, int start, int end) {}

    /**
     * A fact and the words that state it.
     *
     * @param relation id of the relation that it supports
     * @param subject id of the entity it starts from
     * @param object id of the entity it leads to
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
            double confidence) {}

    /**
     * What the document says of an agreement or event.
     *
     * @param entity id of the agreement or event
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
            double confidence) {}

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
                claim.fraction("confidence"));
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
                description.fraction("confidence"));
    }
}
