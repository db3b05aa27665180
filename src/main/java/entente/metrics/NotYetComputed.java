package entente.metrics;

/** Thrown when a result is still being computed and there is no older one. */
public class NotYetComputed extends RuntimeException {
    private final double progress;

    NotYetComputed(double progress) {
        super("The computation over the whole graph is still running");
        this.progress = progress;
    }

    /** {@return the approximate progress, from 0 to 1} */
    public double progress() {
        return progress;
    }
}
