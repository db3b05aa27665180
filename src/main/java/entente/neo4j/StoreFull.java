package entente.neo4j;

/** Thrown when the disk of the embedded store has too little space to write. Reads still work. */
public class StoreFull extends RuntimeException {
    public StoreFull(String message) {
        super(message);
    }

    /** {@return the stable error code} */
    public String code() {
        return "store-full";
    }
}
