package entente.query.path;

import entente.query.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search in one view of the graph.
 *
 * @param total number of paths of the searched lengths
 * @param reason the reason why there is no path, as a sentence; null if there is one
 * @param why details of the reason, except for {@code without}
 * @param without the best path without the parameters that exclude it
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
