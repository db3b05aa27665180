package entente.console.saved;

import entente.console.Console;
import entente.console.CypherFault;
import entente.neo4j.aggregate.AggregateTransactions;
import entente.query.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Queries by name. Queries that ship with Entente are read-only; queries that people save are stored in the graph.
 * Thread-safe, and safe with several services on one Neo4j.
 */
@Component
public class SavedQueries {
    private final ShippedQueries shipped = new ShippedQueries();
    private final SavedQueryRepository stored;
    private final AggregateTransactions transactions;
    private final QueryRules rules;

    SavedQueries(SavedQueryRepository stored, AggregateTransactions transactions, Console console) {
        this.stored = stored;
        this.transactions = transactions;
        this.rules = new QueryRules(console);
    }

    /** {@return all queries, sorted by name} */
    public List<SavedQuery> list() {
        return Stream.concat(shipped.all().stream(), transactions.read(stored::findAll).stream())
                .sorted(Comparator.comparing(SavedQuery::name))
                .toList();
    }

    /**
     * {@return the query with the name}
     *
     * @throws NotFound if there is none
     */
    public SavedQuery get(String name) {
        return shipped.find(name)
                .orElseGet(
                        () -> transactions.read(() -> stored.findById(name)).orElseThrow(() -> NotFound.query(name)));
    }

    /**
     * {@return the stored query}
     *
     * @throws InvalidQuery if a field does not meet the rules
     * @throws CypherFault if the console rejects the query
     * @throws QueryConflict if a query with its name exists
     */
    public SavedQuery create(SavedQuery query) {
        rules.check(query);
        if (shipped.find(query.name()).isPresent()) {
            throw QueryConflict.exists(query.name());
        }
        try {
            return transactions.write(() -> {
                if (stored.existsById(query.name())) {
                    throw QueryConflict.exists(query.name());
                }
                return stored.save(query);
            });
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException createdByAnother) {
            // Which of the two it is depends on whether the other caller commits before or after this statement starts.
            throw QueryConflict.exists(query.name());
        }
    }

    /**
     * {@return the stored query, which replaces the one with the same name}
     *
     * @throws InvalidQuery if a field does not meet the rules
     * @throws CypherFault if the console rejects the query
     * @throws NotFound if there is none with its name
     * @throws QueryConflict if it ships with Entente, or another caller changes it at the same time
     */
    public SavedQuery replace(SavedQuery query) {
        requireChangeable(query.name());
        rules.check(query);
        try {
            return transactions.write(
                    () -> stored.save(query.withVersion(require(query.name()).version())));
        } catch (OptimisticLockingFailureException changedByAnother) {
            throw QueryConflict.changed(query.name());
        }
    }

    /**
     * Deletes the stored query with the name.
     *
     * @throws NotFound if there is none
     * @throws QueryConflict if it ships with Entente
     */
    public void delete(String name) {
        requireChangeable(name);
        transactions.write(() -> {
            stored.deleteById(require(name).name());
            return name;
        });
    }

    private SavedQuery require(String name) {
        return stored.findById(name).orElseThrow(() -> NotFound.query(name));
    }

    private void requireChangeable(String name) {
        if (shipped.find(name).isPresent()) {
            throw QueryConflict.shipped(name);
        }
    }
}
