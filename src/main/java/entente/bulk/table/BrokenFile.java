package entente.bulk.table;

/** A file that cannot be read on from one place, because what follows has no certain rows any more. */
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
