package entente.identity.decision;

import entente.identity.LocalEntity;
import entente.identity.PairJudgement;
import entente.identity.evidence.Assessment;
import entente.identity.evidence.BlockingKeys;
import entente.identity.evidence.Judge;
import entente.identity.evidence.Profile;
import entente.ontology.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins local entities of one plain name. Each is compared with the things of that name so far, not with every other
 * local entity.
 */
final class Grouping {
    /** A name of more things than this is not a name that tells things apart. */
    private static final int MOST_NAMESAKES = 64;

    private final Judge judge;
    private final List<PairJudgement> judgements;
    private final Map<String, List<Node>> byName = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    Grouping(Judge judge, List<PairJudgement> judgements) {
        this.judge = judge;
        this.judgements = judgements;
    }

    List<Node> nodes() {
        return nodes;
    }

    void add(LocalEntity entity, Profile profile) {
        String name = BlockingKeys.name(profile);
        if (name == null) {
            nodes.add(new Node(nodes.size(), profile, entity));
            return;
        }
        List<Node> namesakes = byName.computeIfAbsent(entity.type() + " " + name, key -> new ArrayList<>());
        Node joined = BlockingKeys.isUnmistakable(profile)
                ? unmistakable(entity, profile, namesakes)
                : best(entity, profile, namesakes);
        if (joined != null) {
            joined.add(entity, profile);
        } else {
            var node = new Node(nodes.size(), profile, entity);
            nodes.add(node);
            if (namesakes.size() < MOST_NAMESAKES) {
                namesakes.add(node);
            }
        }
    }

    private @Nullable Node unmistakable(LocalEntity entity, Profile profile, List<Node> namesakes) {
        for (Node namesake : namesakes) {
            if (!namesake.profile().sharesDocument(profile)) {
                note(namesake, entity, Verdict.SAME, judge.assess(namesake.profile(), profile));
                return namesake;
            }
        }
        return null;
    }

    private @Nullable Node best(LocalEntity entity, Profile profile, List<Node> namesakes) {
        Node best = null;
        Assessment strongest = null;
        for (Node namesake : namesakes) {
            if (namesake.profile().sharesDocument(profile)) {
                judgements.add(new PairJudgement(
                        namesake.profile().label(),
                        entity,
                        Verdict.DIFFERENT,
                        0,
                        List.of(IdentityResolver.SAME_DOCUMENT)));
                continue;
            }
            Assessment assessment = judge.assess(namesake.profile(), profile);
            if (assessment.verdict() != Verdict.SAME) {
                note(namesake, entity, assessment.verdict(), assessment);
            } else if (strongest == null || assessment.weight() > strongest.weight()) {
                best = namesake;
                strongest = assessment;
            }
        }
        if (best != null && strongest != null) {
            note(best, entity, Verdict.SAME, strongest);
        }
        return best;
    }

    private void note(Node namesake, LocalEntity entity, Verdict verdict, Assessment assessment) {
        judgements.add(new PairJudgement(
                namesake.profile().label(), entity, verdict, assessment.score(), assessment.reasons()));
    }
}
