package entente.correction;

import org.jspecify.annotations.Nullable;

/**
 * The result of a call that corrects.
 *
 * @param id id of the correction; null for a preview
 * @param effect what it changes, or would change
 */
public record Corrected(@Nullable String id, Change effect) {
    /**
     * What a correction changes in the graph.
     *
     * @param relations by how many relations there are more; negative if there are fewer
     * @param entities by how many entities there are more; negative if there are fewer
     * @param claims number of claims and descriptions that become other ones, come or go
     */
    public record Change(int relations, int entities, int claims) {
        static final Change NONE = new Change(0, 0, 0);
    }
}
