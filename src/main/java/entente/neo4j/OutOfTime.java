package entente.neo4j;

/** Thrown when a read exceeds its time limit. */
public class OutOfTime extends RuntimeException {
    public OutOfTime(Throwable cause) {
        super("The read exceeded its time limit", cause);
    }

    /**
     * {@return whether the code means a timeout} Neo4j has one code for the client's limit and one for the server's
     * ({@code db.transaction.timeout}).
     */
    public static boolean isCode(String code) {
        return code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
    }
}
