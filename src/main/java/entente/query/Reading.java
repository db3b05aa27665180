package entente.query;

import java.util.List;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** One transaction that reads; belongs to one thread and lasts as long as its query. */
record Reading(TransactionContext transaction) {
    /** {@return every row of a statement} */
    List<Row> list(String statement, Value parameters) {
        return transaction.run(Statements.get(statement), parameters).list(Row::new);
    }

    /** {@return the row of a statement that gives one or none} */
    Optional<Row> find(String statement, Value parameters) {
        return list(statement, parameters).stream().findFirst();
    }

    /** {@return the number that a statement counts as {@code total}} */
    long total(String statement, Value parameters) {
        return find(statement, parameters).orElseThrow().number("total");
    }
}
