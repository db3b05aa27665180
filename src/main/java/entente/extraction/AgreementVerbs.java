package entente.extraction;

import entente.ontology.AgreementStatus;
import entente.ontology.Modality;
import java.util.Locale;
import java.util.Optional;

/** What it means for an agreement when something is done with it. */
final class AgreementVerbs {
    private final Lexicon verbs = new Lexicon("agreement-verbs.txt");

    /** {@return how far an agreement has come with which this is done, in that modality} */
    Optional<AgreementStatus> status(String lemma, Modality modality) {
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds(status.label(), lemma)) {
                return Optional.of(said(status, modality));
            }
        }
        return Optional.empty();
    }

    private static AgreementStatus said(AgreementStatus status, Modality modality) {
        return switch (status) {
            case SIGNED, IN_FORCE, PLANNED ->
                switch (modality) {
                    case STATED, REPORTED -> status;
                    case PLANNED -> status == AgreementStatus.IN_FORCE ? status : AgreementStatus.PLANNED;
                    case DENIED -> AgreementStatus.REJECTED;
                };
            case PROPOSED, NEGOTIATING, SUSPENDED, REJECTED, TERMINATED -> status;
        };
    }

    /** {@return whether one gives, and the other gets: "awarded a contract to"} */
    boolean transfers(String lemma) {
        return verbs.holds("transfer", lemma);
    }

    /** {@return whether it is said in a joint text, by those who issue it} */
    boolean declares(String lemma) {
        return verbs.holds("declare", lemma);
    }

    /** {@return the status that an adjective or a noun before the agreement tells: "the proposed accord"} */
    Optional<AgreementStatus> ofModifier(String word) {
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds("adjective " + status.label(), word.toLowerCase(Locale.ROOT))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** {@return the status of an agreement of which there is this: "talks on", "the signing of"} */
    Optional<AgreementStatus> ofNoun(String lemma) {
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds("noun " + status.label(), lemma)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
