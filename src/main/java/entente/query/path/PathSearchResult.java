package entente.query.path;

import entente.query.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search in one view of the graph found.
 *
 * @param total how many paths there are of the lengths looked at
 * @param reason why there is none, in words; null when there is one
 * @param why the same in detail, but for {@code without}
 * @param without the best path without the parameters that left it out
 */
record PathSearchResult(
        EntityRef from,
        EntityRef to,
        List<GraphPath> paths,
        long total,
        boolean cut,
        @Nullable String reason,
        PathAnswer.@Nullable Why why,
        @Nullable GraphPath without) {}
