package entente.metrics;

/** Thrown when the queue of computations is full. */
public class TooManyTasks extends RuntimeException {
    TooManyTasks(int most) {
        super("%d computations with other parameters are already queued".formatted(most));
    }
}
