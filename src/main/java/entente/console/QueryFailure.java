package entente.console;

import org.neo4j.driver.exceptions.Neo4jException;

/** Says what a failure of Neo4j means to the author of a query. */
final class QueryFailure {
    private QueryFailure() {}

    /** {@return the fault in the query, or the failure itself where it is not about the query} */
    static RuntimeException of(RuntimeException failure, ConsoleSettings settings) {
        if (!(failure instanceof Neo4jException neo4j)) {
            return failure;
        }
        String code = neo4j.code();
        String message = String.valueOf(neo4j.getMessage()).lines().findFirst().orElse(code);
        if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
            return tooSlow(settings);
        }
        if (code.contains("OutOfMemory") || code.contains("StackOverFlow")) {
            return CypherFault.tooBig("The query needs more memory than it may have; limit it, such as by LIMIT");
        }
        if (code.equals("Neo.ClientError.Statement.SyntaxError")) {
            return ParsedQuery.syntaxFault(message, 1);
        }
        if (code.equals("Neo.ClientError.Statement.AccessMode")) {
            return CypherFault.notAllowed("A query may only read", null);
        }
        return code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Procedure")
                ? CypherFault.failed(message)
                : failure;
    }

    static CypherFault tooSlow(ConsoleSettings settings) {
        return CypherFault.tooSlow("The query took longer than %d ms (entente.console.timeout)"
                .formatted(settings.timeout().toMillis()));
    }
}
