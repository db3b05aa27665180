package entente.query;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.adjacency.Adjacency;
import entente.adjacency.FactGraph;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the entities that ids mean which were merged away. While the facts are in memory, only ids that no entity has cost a
 * statement, one for all of them; otherwise each call costs one.
 */
@Component
public class CurrentIds {
    private final QueryRunner queries;
    private final Adjacency adjacency;

    public CurrentIds(QueryRunner queries, Adjacency adjacency) {
        this.queries = queries;
        this.adjacency = adjacency;
    }

    /**
     * {@return the id that each of those ids has now that were merged away} Ids of entities and unknown ids are left out.
     *
     * @throws GraphUnavailable if Neo4j must be asked and does not answer
     * @throws TooSlow if time is up
     */
    public Map<String, String> of(Collection<String> ids) {
        Optional<FactGraph> facts = adjacency.snapshot();
        List<String> unknown = ids.stream()
                .distinct()
                .filter(id -> facts.isEmpty() || facts.get().find(id) == FactGraph.NONE)
                .toList();
        return unknown.isEmpty() ? Map.of() : queries.read(transaction -> of(transaction, unknown));
    }

    /** {@return the same, within a transaction} */
    public static Map<String, String> of(ReadTransaction transaction, Collection<String> ids) {
        return transaction.list("find-current-entities", parameters("ids", ids)).stream()
                .collect(Collectors.toMap((Row row) -> row.text("id"), row -> row.text("entity")));
    }
}
