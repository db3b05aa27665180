package entente.extraction.english.decision;

import entente.extraction.english.event.EventMention;
import entente.extraction.english.model.Reading.Tie;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.word.WordList;
import entente.extraction.english.word.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides which relations hold, from what rules, model, events and the whole document say of them. */
public final class RelationJudge {
    private final DecisionWeights weights;
    private final Doubt doubt;
    private final WordList officesOfState;

    public RelationJudge(DecisionWeights weights, WordLists lists) {
        this.weights = weights;
        this.doubt = new Doubt(lists.attitudes());
        this.officesOfState = lists.officesOfState();
    }

    /**
     * {@return the relations that hold, each with the share of such findings that are right as its confidence}
     *
     * @param ruled what the rules find
     * @param read what the model reads
     * @param events what may be an event
     */
    public List<RelationFinding> decide(
            ReadDocument document, List<RelationFinding> ruled, List<Tie> read, List<EventMention> events) {
        Map<Ends, RelationEvidence> cases = new RelationCases(document)
                .ruled(ruled)
                .read(read)
                .bare(officesOfState)
                .events(events)
                .all();
        RelationFeatures features = new RelationFeatures(document, cases);
        List<RelationFinding> held = new ArrayList<>();
        cases.forEach((ends, found) -> {
            double share = share(ends, found, features);
            if (share >= weights.get("relation.least") && !isDoubtful(document, ends, found.sentence(document))) {
                held.add(found.finding(document, ends, share));
            }
        });
        return held;
    }

    /** {@return the share of such findings that are right} Rules read lists of twin towns, and plants, more surely. */
    private double share(Ends ends, RelationEvidence found, RelationFeatures features) {
        double share = weights.share(features.of(ends, found));
        return switch (ends.predicate()) {
            case TWINNED_WITH, OPERATES_IN ->
                found.ruled() == null ? share : Math.max(share, found.ruled().confidence());
            default -> share;
        };
    }

    private boolean isDoubtful(ReadDocument document, Ends ends, int sentence) {
        return doubt.isOpen(document.tokens(sentence), ends.predicate())
                || doubt.excludes(document, sentence, ends.subject())
                || doubt.excludes(document, sentence, ends.object());
    }
}
