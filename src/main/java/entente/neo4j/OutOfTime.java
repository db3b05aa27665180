package entente.neo4j;

/** A read took longer than it may. */
public class OutOfTime extends RuntimeException {
    public OutOfTime(Throwable cause) {
        super("The read took longer than it may", cause);
    }

    /** The server has one code for a limit that the client set and one for its own ({@code db.transaction.timeout}). */
    public static boolean isCode(String code) {
        return code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
    }
}
