package entente.query;

import entente.neo4j.read.ReadTransaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is uncertain about the identity of an entity.
 *
 * @param sureness the score of the weakest judgement of the machine that joins its names, from 0 to 1; 1 if none does
 * @param undecided other entities that it may be: the machine is unsure, and nobody has judged; up to 5
 */
public record IdentityDoubt(double sureness, List<EntityRef> undecided) {
    private static final int MOST_UNDECIDED = 5;

    /** {@return the doubts about these entities, by id} Entities without any are left out. */
    public static Map<String, IdentityDoubt> of(ReadTransaction transaction, Collection<String> entities) {
        Map<String, IdentityDoubt> doubts = new HashMap<>();
        transaction
                .list("list-doubts", Map.of("ids", List.copyOf(entities), "most", MOST_UNDECIDED))
                .forEach(row -> doubts.put(
                        row.text("id"),
                        new IdentityDoubt(
                                row.fraction("sureness"),
                                row.rows("others").stream()
                                        .map(other ->
                                                new EntityRef(other.text("id"), other.entityType(), other.text("name")))
                                        .toList())));
        return doubts;
    }
}
