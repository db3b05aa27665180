package entente.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was found.
 *
 * @param hits the best first
 * @param total how many there are in all
 * @param exact whether there are no more than that; counting stops early where there are very many, and typos are not
 *     looked for while better fits fill the page
 * @param next behind which rank the next part starts; null when this is the last
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
