package entente.extraction.english.decision;

import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.Reading.Occasion;
import entente.extraction.english.model.Reading.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of an agreement or event that the model found, in the fullest forms of their names. */
final class Members {
    /** Least probability of a member that only another sentence names. */
    private static final double NEAR = 0.7;

    private final Map<PairLabel, Map<String, Double>> roles = new LinkedHashMap<>();
    private final Map<String, Double> names = new LinkedHashMap<>();

    Members(ReadDocument document, Occasion occasion) {
        for (Role role : occasion.roles()) {
            int sentence = role.name().sentence();
            boolean here = sentence == occasion.sentence();
            boolean near = document.sameParagraph(sentence, occasion.sentence()) && !document.isRow(sentence);
            if (!here && (!near || role.probability() < NEAR)) {
                continue;
            }
            String name = document.root(role.name());
            roles.computeIfAbsent(role.label(), label -> new LinkedHashMap<>())
                    .merge(name, role.probability(), Math::max);
            names.merge(name, role.name().certainty(), Math::max);
        }
    }

    /** {@return the names that have the role with at least that probability, in order of the text} */
    Set<String> of(PairLabel label, double least) {
        Set<String> members = new LinkedHashSet<>();
        with(label).forEach((name, probability) -> {
            if (probability >= least) {
                members.add(name);
            }
        });
        return members;
    }

    /** {@return the most likely name of the role, if it has at least that probability} */
    Optional<String> best(PairLabel label, double least) {
        return with(label).entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** {@return the mean of the logarithms of the odds of these names in the role, 0 if there is none} */
    double certainty(PairLabel label, Set<String> names) {
        return names.stream()
                .mapToDouble(name -> DecisionWeights.logit(with(label).getOrDefault(name, 0.0)))
                .average()
                .orElse(0);
    }

    /** {@return the logarithm of the odds that the least certain of these members is a name, 0 if there is none} */
    double leastNamed(Set<String> members) {
        return members.stream()
                .mapToDouble(name -> DecisionWeights.logit(names.getOrDefault(name, 0.0)))
                .min()
                .orElse(0);
    }

    private Map<String, Double> with(PairLabel label) {
        return roles.getOrDefault(label, Map.of());
    }
}
