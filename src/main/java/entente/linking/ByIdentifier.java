package entente.linking;

import entente.graph.identity.SenseJudgement;
import entente.ontology.EntityType;
import entente.ontology.Identifier;
import entente.ontology.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Judges by identifiers alone: one value of a scheme is one thing, two values of it are two. */
final class ByIdentifier {
    /** A reason of each of these judgements. */
    static final String REASON = "identifiers decide";

    private ByIdentifier() {}

    /** {@return the judgement, or nothing if the identifiers tell nothing} */
    static Optional<SenseJudgement> judge(
            String one, Collection<String> identifiers, String other, Collection<String> others, EntityType type) {
        Optional<Identifier> shared = Identifier.shared(identifiers, others);
        if (shared.isPresent()) {
            return Optional.of(SenseJudgement.of(
                    one,
                    other,
                    type,
                    Verdict.SAME,
                    1,
                    List.of("same " + shared.get().label(), REASON)));
        }
        List<Identifier> conflict = Identifier.conflict(identifiers, others);
        return conflict.isEmpty()
                ? Optional.empty()
                : Optional.of(SenseJudgement.of(
                        one,
                        other,
                        type,
                        Verdict.DIFFERENT,
                        0,
                        List.of(
                                "one has the " + conflict.getFirst().label() + ", the other the "
                                        + conflict.getLast().label(),
                                REASON)));
    }
}
