package entente.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the review queue.
 *
 * @param items the pairs, the most useful first
 * @param progress how much is done
 * @param next the value of {@code after} for the next page; null on the last page
 */
public record Review(
        List<ReviewedPair> items,
        ReviewProgress progress,
        @Nullable String next) {}
