package entente.correction;

import entente.graph.correction.AddedFact;
import entente.graph.correction.Anchor;
import entente.graph.correction.ClaimChange;
import entente.graph.correction.FactEnd;
import entente.ontology.CorrectionKind;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What a person corrected. A correction is never deleted: one that was withdrawn keeps who did it and when.
 *
 * @param claim id that the claim or description had when it was corrected, or of the claim that is added
 * @param entity id that the entity of a note had
 * @param relation id that the relation of a note had
 * @param anchor where it belongs
 * @param change other values, for a change
 * @param fact the fact, for an addition
 * @param text the text of a note
 * @param reason why, in words
 * @param document id of the document of the anchor
 * @param added id of the correction that added what this one corrects
 * @param subjectSense what the person named as subject, or the entity of a note
 * @param objectSense what the person named as object
 * @param ends the senses of all that it is about
 * @param lost true if no claim fits any more
 * @param version number of the stored version; null before it is stored
 */
@Node("Correction")
public record Correction(
        @Id String id,
        CorrectionKind kind,
        @Nullable String claim,
        @Nullable String entity,
        @Nullable String relation,

        @ConvertWith(converter = JsonConverter.OfAnchor.class)
        Anchor anchor,

        @ConvertWith(converter = JsonConverter.OfChange.class) @Nullable
        ClaimChange change,

        @ConvertWith(converter = JsonConverter.OfFact.class) @Nullable
        AddedFact fact,

        @Nullable String text,
        String reason,
        String by,
        ZonedDateTime at,
        @Nullable String withdrawnBy,
        @Nullable ZonedDateTime withdrawnAt,
        @Nullable String document,
        @Nullable String added,
        @Nullable String subjectSense,
        @Nullable String objectSense,
        List<String> ends,
        @Nullable Boolean lost,
        @Version @Nullable Long version) {
    private static final String HEAD = "correction-";

    /** What a correction is about, before it has an author. */
    record Draft(
            @Nullable String claim,
            @Nullable String entity,
            @Nullable String relation,
            Anchor anchor,
            @Nullable ClaimChange change,
            @Nullable AddedFact fact) {}

    /** {@return a correction that a person makes now} */
    static Correction of(Draft draft, CorrectionKind kind, @Nullable String text, String reason, String by) {
        String id = HEAD + UUID.randomUUID();
        Anchor anchor = draft.anchor;
        FactEnd subject = named(draft, true);
        FactEnd object = named(draft, false);
        return new Correction(
                id,
                kind,
                draft.fact == null ? draft.claim : AddedFact.claim(id),
                draft.entity,
                draft.relation,
                anchor,
                draft.change,
                draft.fact,
                text,
                reason,
                by,
                ZonedDateTime.now(),
                null,
                null,
                anchor.document(),
                anchor.added(),
                subject == null ? null : subject.sense(),
                object == null ? null : object.sense(),
                Stream.of(anchor.subject(), anchor.object(), subject, object)
                        .flatMap(Stream::ofNullable)
                        .map(FactEnd::sense)
                        .distinct()
                        .toList(),
                null,
                null);
    }

    private static @Nullable FactEnd named(Draft draft, boolean subject) {
        if (draft.fact != null) {
            return subject ? draft.fact.subject() : draft.fact.object();
        }
        if (draft.change != null) {
            return subject ? draft.change.subject() : draft.change.object();
        }
        return null;
    }

    /** {@return the same correction, withdrawn now} */
    Correction withdrawn(String who) {
        return with(who, ZonedDateTime.now(), null, version);
    }

    /** {@return the same correction with the version} Spring Data calls this. */
    Correction withVersion(@Nullable Long stored) {
        return with(withdrawnBy, withdrawnAt, lost, stored);
    }

    private Correction with(
            @Nullable String who, @Nullable ZonedDateTime when, @Nullable Boolean gone, @Nullable Long stored) {
        return new Correction(
                id,
                kind,
                claim,
                entity,
                relation,
                anchor,
                change,
                fact,
                text,
                reason,
                by,
                at,
                who,
                when,
                document,
                added,
                subjectSense,
                objectSense,
                ends,
                gone,
                stored);
    }
}
