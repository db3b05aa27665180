package entente.judgement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What was judged about two entities. A judgement is never deleted: one that was withdrawn keeps who did it and when.
 *
 * @param id the id
 * @param left id of an entity, as it was when the judgement was made
 * @param right id of another one; for a split, that of the new entity
 * @param type type of both
 * @param verdict whether they are the same
 * @param score how sure the machine is that both are the same, from 0 to 1; null for a person
 * @param reasons why, in words
 * @param by who judged: {@code machine}, or what the caller gave
 * @param at when
 * @param withdrawnBy who withdrew it, or null
 * @param withdrawnAt when it was withdrawn, or null
 * @param part for a split, the id of the new entity, otherwise null
 * @param documents for a split, the documents that name the new entity
 * @param units for a split, what these documents name
 * @param version number of the stored version; null before it is stored
 */
@Node("Judgement")
public record Judgement(
        @Id String id,
        String left,
        String right,
        EntityType type,
        Verdict verdict,
        @Nullable Double score,
        List<String> reasons,
        String by,
        ZonedDateTime at,
        @Nullable String withdrawnBy,
        @Nullable ZonedDateTime withdrawnAt,
        @JsonIgnore @Nullable String part,
        List<String> documents,
        @JsonIgnore List<String> units,
        @JsonIgnore @Version @Nullable Long version) {
    /** The author of what the machine judges. */
    public static final String MACHINE = "machine";

    /** Copies the lists; a list that the graph lacks is empty. */
    @SuppressWarnings("NullAway")
    public Judgement {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        documents = documents == null ? List.of() : List.copyOf(documents);
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** {@return a judgement that a person makes now} */
    static Judgement ofPerson(String left, String right, EntityType type, Verdict verdict, String reason, String by) {
        return new Judgement(
                newId(),
                left,
                right,
                type,
                verdict,
                null,
                reasons(reason),
                by,
                ZonedDateTime.now(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** {@return a judgement that what these documents name is another entity} */
    static Judgement split(
            String entity, EntityType type, List<String> documents, List<String> units, String reason, String by) {
        String id = newId();
        String part = entity + "~" + id.substring(id.length() - 8);
        return new Judgement(
                id,
                entity,
                part,
                type,
                Verdict.DIFFERENT,
                null,
                reasons(reason),
                by,
                ZonedDateTime.now(),
                null,
                null,
                part,
                documents,
                units,
                null);
    }

    private static List<String> reasons(String reason) {
        return reason.isEmpty() ? List.of() : List.of(reason);
    }

    private static String newId() {
        return "judgement-" + UUID.randomUUID();
    }

    /** {@return the same judgement, withdrawn now} */
    Judgement withdrawn(String who) {
        return changed(who, ZonedDateTime.now(), version);
    }

    /** {@return the same judgement with the version} Spring Data calls this. */
    Judgement withVersion(@Nullable Long version) {
        return changed(withdrawnBy, withdrawnAt, version);
    }

    private Judgement changed(@Nullable String who, @Nullable ZonedDateTime when, @Nullable Long number) {
        return new Judgement(
                id, left, right, type, verdict, score, reasons, by, at, who, when, part, documents, units, number);
    }
}
