package entente.query.record;

import entente.query.Evidence;
import entente.query.NotFound;
import entente.query.Proof;
import entente.query.QueryRunner;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the evidence of relations. */
@Component
public class Relations {
    private final QueryRunner queries;

    public Relations(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * {@return every claim behind the relation, the firmest and most confident first}
     *
     * @throws NotFound if there is no such relation
     */
    public List<Evidence> evidence(String relation) {
        List<Evidence> found =
                queries.read(transaction -> Proof.ofRelations(transaction, List.of(relation), Integer.MAX_VALUE)
                        .getOrDefault(relation, List.of()));
        // A relation whose claims are all rejected is not in the graph, but its evidence still is.
        if (found.isEmpty()) {
            throw NotFound.relation(relation);
        }
        return found;
    }
}
