package entente.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of search results.
 *
 * @param hits the hits, the best first
 * @param total total number of hits
 * @param exact whether the total is exact; counting stops early at very many hits, and typos are not searched for if
 *     better fits fill the page
 * @param next the rank after which the next page starts; null on the last page
 */
public record NameHits(
        List<NameHit> hits,
        long total,
        boolean exact,
        @Nullable Rank next) {
    static NameHits none() {
        return new NameHits(List.of(), 0, true, null);
    }
}
