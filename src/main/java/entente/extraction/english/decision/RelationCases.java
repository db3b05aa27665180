package entente.extraction.english.decision;

import entente.extraction.english.event.EventMention;
import entente.extraction.english.model.Reading.Tie;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.word.WordList;
import entente.ontology.RelationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All relations that a document may state, in the order in which they were found, each with what speaks for it. */
final class RelationCases {
    private final ReadDocument document;
    private final Map<Ends, RelationEvidence> cases = new LinkedHashMap<>();

    RelationCases(ReadDocument document) {
        this.document = document;
    }

    /** Adds what the rules find. */
    RelationCases ruled(List<RelationFinding> findings) {
        for (RelationFinding finding : findings) {
            Ends ends = Ends.of(finding.subject(), finding.predicate(), finding.object());
            cases.merge(ends, RelationEvidence.NONE.with(finding), (one, other) -> one.with(finding));
        }
        return this;
    }

    /** Adds what the model reads. */
    RelationCases read(List<Tie> ties) {
        for (Tie tie : ties) {
            Ends ends = Ends.of(document.root(tie.subject()), tie.predicate(), document.root(tie.object()));
            if (isAllowed(ends)
                    && document.sameParagraph(
                            tie.subject().sentence(), tie.object().sentence())) {
                cases.merge(ends, RelationEvidence.NONE.with(tie), (one, other) -> one.with(tie));
            }
        }
        return this;
    }

    /** Adds offices of state that are named without their country, where the same paragraph names it. */
    RelationCases bare(WordList offices) {
        new BareOffices(document, offices)
                .find().stream()
                        .filter(office -> new Proofs(document)
                                .canName(office.sentence(), office.ends().object()))
                        .forEach(office -> cases.merge(
                                office.ends(), RelationEvidence.NONE.with(office), (one, other) -> one.with(office)));
        return this;
    }

    /** Adds what events suggest. */
    RelationCases events(List<EventMention> events) {
        EventTies.of(events).stream()
                .filter(tie -> isAllowed(tie.ends()))
                .forEach(tie -> cases.merge(
                        tie.ends(), RelationEvidence.NONE.with(tie.event()), (one, other) -> one.with(tie.event())));
        return this;
    }

    private boolean isAllowed(Ends ends) {
        RelationType predicate = ends.predicate();
        return !ends.subject().equals(ends.object())
                && predicate.allows(
                        document.clusters().type(ends.subject()),
                        document.clusters().type(ends.object()));
    }

    Map<Ends, RelationEvidence> all() {
        return cases;
    }
}
