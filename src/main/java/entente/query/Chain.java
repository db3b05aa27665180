package entente.query;

import java.util.Comparator;
import java.util.List;

/**
 * Links end to end.
 *
 * @param weakest number of documents behind the weakest link
 * @param confidence mean confidence of the links
 */
record Chain(List<Link> links, long weakest, double confidence) {
    /** Shortest first, then by weakest link, then by mean confidence; the ids settle what is left. */
    static final Comparator<Chain> BEST_FIRST = Comparator.<Chain>comparingInt(
                    chain -> chain.links().size())
            .thenComparing(Comparator.comparingLong(Chain::weakest).reversed())
            .thenComparing(Comparator.comparingDouble(Chain::confidence).reversed())
            .thenComparing(Chain::key);

    static Chain of(List<Link> links) {
        return new Chain(
                List.copyOf(links),
                links.stream().mapToLong(Link::documents).min().orElse(0),
                links.stream().mapToDouble(Link::confidence).average().orElse(0));
    }

    private String key() {
        return String.join(" ", links.stream().map(Link::far).toList());
    }
}
