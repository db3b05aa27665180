package entente.extraction.english.decision;

import entente.extraction.english.decision.BareOffices.BareOffice;
import entente.extraction.english.event.EventMention;
import entente.extraction.english.model.Reading.Named;
import entente.extraction.english.model.Reading.Tie;
import entente.extraction.english.relation.RelationFinding;
import entente.ontology.EdtfDate;
import entente.ontology.RelationType;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules, model and the whole document say of a relation. Each of them can be silent.
 *
 * @param ruled the surest finding of the rules
 * @param read the likeliest finding of the model
 * @param bare the office without its country, if it is one
 * @param event the likeliest event that suggests it
 * @param readings number of findings of the model that are likely enough to count
 */
record RelationEvidence(
        @Nullable RelationFinding ruled,
        @Nullable Tie read,
        int readings,
        @Nullable BareOffice bare,
        @Nullable EventMention event) {
    /** Least probability of a finding that counts as a further one. */
    private static final double LEAST = 0.3;

    /** Probability of a relation that the model does not mention, below the least one that it passes on. */
    private static final double SILENT = 0.02;

    static final RelationEvidence NONE = new RelationEvidence(null, null, 0, null, null);

    RelationEvidence with(RelationFinding finding) {
        return ruled == null || finding.confidence() > ruled.confidence()
                ? new RelationEvidence(finding, read, readings, bare, event)
                : this;
    }

    RelationEvidence with(Tie tie) {
        Tie likeliest = read == null || tie.probability() > read.probability() ? tie : read;
        return new RelationEvidence(ruled, likeliest, readings + (tie.probability() < LEAST ? 0 : 1), bare, event);
    }

    RelationEvidence with(BareOffice office) {
        return new RelationEvidence(ruled, read, readings, office, event);
    }

    RelationEvidence with(EventMention other) {
        return event == null || other.confidence() > event.confidence()
                ? new RelationEvidence(ruled, read, readings, bare, other)
                : this;
    }

    /** {@return the highest probability that the model gives the relation} */
    double probability() {
        return read == null ? SILENT : read.probability();
    }

    /** {@return the index of the last sentence that states the relation} */
    int sentence(ReadDocument document) {
        if (read != null) {
            return Math.max(read.subject().sentence(), read.object().sentence());
        }
        if (ruled != null) {
            return new Proofs(document).lastOf(ruled.quote());
        }
        return bare != null
                ? bare.sentence()
                : new Proofs(document).lastOf(Objects.requireNonNull(event).quote());
    }

    /** {@return the relation with its title, date and proof} */
    RelationFinding finding(ReadDocument document, Ends ends, double share) {
        Set<String> members = Set.of(ends.subject(), ends.object());
        if (ruled != null) {
            return new RelationFinding(
                    ruled.subject(),
                    ruled.predicate(),
                    ruled.object(),
                    ruled.title(),
                    ruled.since(),
                    ruled.modality(),
                    new Proofs(document).of(ruled.quote(), members),
                    share);
        }
        if (read != null) {
            int first = Math.min(read.subject().sentence(), read.object().sentence());
            return ends.stated(
                    title(document, ends, read),
                    date(document, ends, read.object()),
                    new Proofs(document).of(first, sentence(document)),
                    share);
        }
        if (bare != null) {
            return ends.stated(
                    bare.title(), null, new Proofs(document).of(bare.sentence(), bare.sentence(), members), share);
        }
        EventMention suggesting = Objects.requireNonNull(event);
        return ends.stated(null, suggesting.date(), new Proofs(document).of(suggesting.quote(), members), share);
    }

    private static @Nullable String title(ReadDocument document, Ends ends, Tie tie) {
        return ends.predicate() == RelationType.HOLDS_POSITION
                ? document.titleNear(tie.subject()).orElse(null)
                : null;
    }

    private static @Nullable EdtfDate date(ReadDocument document, Ends ends, Named object) {
        return RelationFinding.isDated(ends.predicate())
                ? document.dateNear(object.sentence(), object.span().from()).orElse(null)
                : null;
    }
}
