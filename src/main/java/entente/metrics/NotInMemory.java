package entente.metrics;

/** Thrown when metrics of the whole graph are requested while its facts are not in memory. */
public class NotInMemory extends RuntimeException {
    NotInMemory() {
        super(
                "Metrics of the whole graph need all facts in memory. The facts are still loading, or entente.query.adjacency is off.");
    }
}
