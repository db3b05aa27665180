package entente.bulk.table;

/** Thrown when a file cannot be read further, because the boundaries of the following rows are unknown. */
final class BrokenFile extends RuntimeException {
    private final Fault fault;

    BrokenFile(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
