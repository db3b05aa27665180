package entente.graph.correction;

import entente.resolution.Resolution;
import java.util.Map;
import java.util.Set;

/**
 * The findings of a document with all corrections that stand.
 *
 * @param resolution the claims and descriptions, changed and added ones included; rejected ones too
 * @param marks what was corrected, by the id of the claim or description
 * @param found ids of the corrections whose claim was found
 */
public record CorrectedFindings(Resolution resolution, Map<String, CorrectionMark> marks, Set<String> found) {
    /** {@return findings that nobody corrected} */
    public static CorrectedFindings none(Resolution resolution) {
        return new CorrectedFindings(resolution, Map.of(), Set.of());
    }
}
