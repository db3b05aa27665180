package entente.judgement;

import entente.ontology.EntityType;
import entente.ontology.Verdict;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as readers see it.
 *
 * @param id the id
 * @param left one of the two
 * @param right the other one; for a split, the new entity
 * @param type type of both
 * @param verdict whether they are the same
 * @param score how sure the machine is that both are the same, from 0 to 1; null for a person
 * @param reasons why, in words
 * @param by who judged: {@code machine}, or what the caller gave
 * @param at when
 * @param withdrawnBy who withdrew it; null while it stands
 * @param withdrawnAt when it was withdrawn; null while it stands
 * @param documents for a split, the documents that name the new entity; otherwise empty
 */
public record ShownJudgement(
        String id,
        JudgedEnd left,
        JudgedEnd right,
        EntityType type,
        Verdict verdict,
        @Nullable Double score,
        List<String> reasons,
        String by,
        ZonedDateTime at,
        @Nullable String withdrawnBy,
        @Nullable ZonedDateTime withdrawnAt,
        List<String> documents) {}
