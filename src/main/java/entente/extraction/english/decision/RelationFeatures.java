package entente.extraction.english.decision;

import static entente.extraction.english.decision.DecisionWeights.logit;

import entente.extraction.english.event.EventMention;
import entente.extraction.english.model.Reading.Tie;
import entente.extraction.english.relation.RelationFinding;
import entente.ontology.RelationType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The features that decide whether a relation holds, among all that rules and model find in a document. */
final class RelationFeatures {
    private final ReadDocument document;
    private final Map<String, Integer> mentions;
    private final Map<List<Object>, Best> bySubject = new HashMap<>();
    private final Map<List<String>, Best> byEnds = new HashMap<>();

    /** The two highest probabilities, each of another object or type. */
    private static final class Best {
        private Object of = "";
        private double first;
        private double second;

        void add(Object each, double probability) {
            if (probability > first) {
                second = each.equals(of) ? second : first;
                first = probability;
                of = each;
            } else if (!each.equals(of)) {
                second = Math.max(second, probability);
            }
        }

        /** {@return the highest probability of another one} */
        double besides(Object each) {
            return each.equals(of) ? second : first;
        }
    }

    RelationFeatures(ReadDocument document, Map<Ends, RelationEvidence> cases) {
        this.document = document;
        this.mentions = document.mentions();
        cases.forEach((ends, found) -> {
            bySubject
                    .computeIfAbsent(List.of(ends.subject(), ends.predicate()), key -> new Best())
                    .add(ends.object(), found.probability());
            byEnds.computeIfAbsent(pair(ends), key -> new Best()).add(ends.predicate(), found.probability());
        });
    }

    private static List<String> pair(Ends ends) {
        boolean swap = ends.subject().compareTo(ends.object()) > 0;
        return swap ? List.of(ends.object(), ends.subject()) : List.of(ends.subject(), ends.object());
    }

    /** {@return the features of a relation, a value for each name} */
    Map<String, Double> of(Ends ends, RelationEvidence found) {
        Map<String, Double> features = new LinkedHashMap<>();
        if (found.bare() != null) {
            boolean alone = found.read() == null && found.ruled() == null;
            found.bare().features().forEach((name, value) -> features.put((alone ? "bare" : "backed") + name, value));
            if (alone) {
                features.put("bare.rival", logit(rival(ends)));
                return features;
            }
        }
        RelationType predicate = ends.predicate();
        double model = logit(found.probability());
        features.put("relation", 1.0);
        features.put("relation." + predicate.name(), 1.0);
        features.put("relation.model", model);
        features.put("relation.readings", Math.log1p(found.readings()));
        features.put("relation.rival", logit(rival(ends)));
        features.put("relation.other", logit(other(ends)));
        features.put("relation.subject.mentions", Math.log(mentions.getOrDefault(ends.subject(), 1)));
        features.put("relation.object.mentions", Math.log(mentions.getOrDefault(ends.object(), 1)));
        RelationFinding ruled = found.ruled();
        if (ruled != null) {
            features.put("relation.rule", 1.0);
            features.put("relation.rule.confidence", logit(ruled.confidence()));
            features.put("relation.rule.model", model);
        }
        EventMention event = found.event();
        if (event != null) {
            String kind =
                    "relation.event." + predicate.name() + "." + event.kind().name();
            features.put(kind, 1.0);
            features.put("relation.event.share", logit(event.confidence()));
            features.put("relation.event.others", Math.log(event.participants().size() + 1.0));
        }
        Tie tie = found.read();
        if (tie != null) {
            int sentence = tie.subject().sentence();
            features.put("relation.apart", sentence == tie.object().sentence() ? 0.0 : 1.0);
            features.put("relation.subject.name", logit(tie.subject().certainty()));
            features.put("relation.object.name", logit(tie.object().certainty()));
            features.put("relation.heading", document.isHeading(sentence) ? 1.0 : 0.0);
        }
        return features;
    }

    private double rival(Ends ends) {
        return Objects.requireNonNull(bySubject.get(List.of(ends.subject(), ends.predicate())))
                .besides(ends.object());
    }

    private double other(Ends ends) {
        return Objects.requireNonNull(byEnds.get(pair(ends))).besides(ends.predicate());
    }
}
