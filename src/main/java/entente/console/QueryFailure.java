package entente.console;

import org.neo4j.driver.exceptions.Neo4jException;

/** Translates exceptions of Neo4j into errors for the author of a query. */
final class QueryFailure {
    private QueryFailure() {}

    /** {@return the error in the query, or the exception itself if it is not about the query} */
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
            return CypherFault.tooBig(
                    "The query needs more memory than the limit; reduce its rows, for example with LIMIT");
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
