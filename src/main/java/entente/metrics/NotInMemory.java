package entente.metrics;

/** The whole graph was asked about while its facts are not in memory. */
public class NotInMemory extends RuntimeException {
    NotInMemory() {
        super(
                "Metrics of the whole graph need all facts in memory: they are being read, or entente.query.adjacency is off");
    }
}
