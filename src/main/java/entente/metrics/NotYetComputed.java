package entente.metrics;

/** A result is being computed, and nothing older is there to answer with. */
public class NotYetComputed extends RuntimeException {
    private final double progress;

    NotYetComputed(double progress) {
        super("This is being computed for the whole graph");
        this.progress = progress;
    }

    /** {@return which share of the work is done, from 0 to 1, about} */
    public double progress() {
        return progress;
    }
}
