package entente.neo4j;

/** The disk of the embedded store has no room for another document. Reading goes on. */
public class StoreFull extends RuntimeException {
    public StoreFull(String message) {
        super(message);
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return "store-full";
    }
}
