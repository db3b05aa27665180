package entente.metrics;

/** More computations wait already than may. */
public class TooManyTasks extends RuntimeException {
    TooManyTasks(int most) {
        super("%d computations with other parameters wait already".formatted(most));
    }
}
