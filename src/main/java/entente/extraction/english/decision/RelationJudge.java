package entente.extraction.english.decision;

import entente.extraction.Quote;
import entente.extraction.english.model.Reading.Named;
import entente.extraction.english.model.Reading.Tie;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.word.Lexicon;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which relations of the rules and of the model hold. */
public final class RelationJudge {
    private final DecisionWeights weights;
    private final Doubt doubt;

    public RelationJudge(DecisionWeights weights, Lexicon attitudes) {
        this.weights = weights;
        this.doubt = new Doubt(attitudes);
    }

    /** The ends of a relation, in the fullest forms of their names. */
    private record Ends(String subject, RelationType predicate, String object) {
        static Ends of(String subject, RelationType predicate, String object) {
            boolean swap = predicate.symmetric() && subject.compareTo(object) > 0;
            return swap ? new Ends(object, predicate, subject) : new Ends(subject, predicate, object);
        }
    }

    /** What rules and model say of a relation. Either can be silent. */
    private record Case(
            @Nullable RelationFinding ruled, @Nullable Tie read) {
        private Case with(Tie tie) {
            return read == null || tie.probability() > read.probability() ? new Case(ruled, tie) : this;
        }

        private Case with(RelationFinding finding) {
            return ruled == null || finding.confidence() > ruled.confidence() ? new Case(finding, read) : this;
        }

        /** {@return the features of the decision} */
        private Map<String, Double> features(RelationType predicate) {
            Map<String, Double> features = new LinkedHashMap<>();
            double model = DecisionWeights.logit(read == null ? 0.02 : read.probability());
            features.put("relation", 1.0);
            features.put("relation." + predicate.name(), 1.0);
            features.put("relation.model", model);
            if (ruled != null) {
                features.put("relation.rule", 1.0);
                features.put("relation.rule.confidence", DecisionWeights.logit(ruled.confidence()));
                features.put("relation.rule.model", model);
            }
            if (read != null && read.subject().sentence() != read.object().sentence()) {
                features.put("relation.apart", 1.0);
            }
            return features;
        }
    }

    /** {@return the relations that hold, each with the share of such findings that are right as its confidence} */
    public List<RelationFinding> decide(ReadDocument document, List<RelationFinding> ruled, List<Tie> read) {
        List<RelationFinding> held = new ArrayList<>();
        cases(document, ruled, read).forEach((ends, found) -> {
            double share = share(ends, found);
            if (share >= weights.get("relation.least") && !isDoubtful(document, ends, found)) {
                held.add(finding(document, ends, found, share));
            }
        });
        return held;
    }

    /** {@return the share of such findings that are right} Rules read lists of twin towns more surely than the model. */
    private double share(Ends ends, Case found) {
        return ends.predicate() == RelationType.TWINNED_WITH && found.ruled() != null
                ? found.ruled().confidence()
                : weights.share(found.features(ends.predicate()));
    }

    private boolean isDoubtful(ReadDocument document, Ends ends, Case found) {
        Tie tie = found.read();
        int sentence = tie != null
                ? Math.max(tie.subject().sentence(), tie.object().sentence())
                : document.lastOf(Objects.requireNonNull(found.ruled()).quote());
        return doubt.isOpen(document.tokens(sentence), ends.predicate())
                || doubt.excludes(document, sentence, ends.subject())
                || doubt.excludes(document, sentence, ends.object());
    }

    /** {@return what rules and model say of each relation, in order of first mention} */
    private static Map<Ends, Case> cases(ReadDocument document, List<RelationFinding> ruled, List<Tie> read) {
        Map<Ends, Case> cases = new LinkedHashMap<>();
        for (RelationFinding finding : ruled) {
            Ends ends = Ends.of(finding.subject(), finding.predicate(), finding.object());
            cases.merge(ends, new Case(finding, null), (one, other) -> one.with(finding));
        }
        for (Tie tie : read) {
            Ends ends = Ends.of(document.root(tie.subject()), tie.predicate(), document.root(tie.object()));
            boolean allowed = tie.predicate()
                    .allows(
                            document.clusters().type(ends.subject()),
                            document.clusters().type(ends.object()));
            if (allowed && !ends.subject().equals(ends.object())) {
                cases.merge(ends, new Case(null, tie), (one, other) -> one.with(tie));
            }
        }
        return cases;
    }

    private static RelationFinding finding(ReadDocument document, Ends ends, Case found, double share) {
        Set<String> members = Set.of(ends.subject(), ends.object());
        RelationFinding ruled = found.ruled();
        if (ruled != null) {
            return new RelationFinding(
                    ruled.subject(),
                    ruled.predicate(),
                    ruled.object(),
                    ruled.title(),
                    ruled.since(),
                    ruled.modality(),
                    document.proof(ruled.quote(), members),
                    share);
        }
        Tie tie = Objects.requireNonNull(found.read());
        Named subject = tie.subject();
        Named object = tie.object();
        int first = Math.min(subject.sentence(), object.sentence());
        int last = Math.max(subject.sentence(), object.sentence());
        Quote quote = document.quote(first, last);
        EdtfDate date = RelationFinding.isDated(ends.predicate())
                ? document.dateNear(object.sentence(), object.span().from()).orElse(null)
                : null;
        String title = ends.predicate() == RelationType.HOLDS_POSITION
                ? document.titleNear(subject).orElse(null)
                : null;
        return new RelationFinding(
                ends.subject(), ends.predicate(), ends.object(), title, date, Modality.STATED, quote, share);
    }
}
