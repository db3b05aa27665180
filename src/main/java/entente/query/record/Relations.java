package entente.query.record;

import entente.query.Evidence;
import entente.query.NotFound;
import entente.query.Proof;
import entente.query.QueryRunner;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proves relations. */
@Component
public class Relations {
    private final QueryRunner reads;

    public Relations(QueryRunner reads) {
        this.reads = reads;
    }

    /**
     * {@return every claim behind the relation, the firmest and most confident first}
     *
     * @throws NotFound when there is no such relation
     */
    public List<Evidence> evidence(String relation) {
        List<Evidence> found = reads.read(reading ->
                Proof.ofRelations(reading, List.of(relation), Integer.MAX_VALUE).getOrDefault(relation, List.of()));
        // A relation without a claim is gone, so having no claim is the same as not being there.
        if (found.isEmpty()) {
            throw NotFound.relation(relation);
        }
        return found;
    }
}
