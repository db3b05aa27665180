package entente.judgement;

import org.jspecify.annotations.Nullable;

/**
 * One of the two that a judgement is about.
 *
 * @param id its id, as it was judged
 * @param name its own name, also where it belongs to an entity of another name now; null if nothing in the graph has it
 * @param now id of the entity that it belongs to now; null if the graph does not hold that entity
 */
public record JudgedEnd(
        String id, @Nullable String name, @Nullable String now) {}
