package entente.identity;

import java.util.List;

/**
 * The things of a corpus, and why.
 *
 * @param clusters each local entity is in one of them
 * @param judgements each join of two, and each pair that looks alike and was kept apart
 */
public record Identities(List<IdentityCluster> clusters, List<PairJudgement> judgements) {
    /** Copies the lists. */
    public Identities {
        clusters = List.copyOf(clusters);
        judgements = List.copyOf(judgements);
    }
}
