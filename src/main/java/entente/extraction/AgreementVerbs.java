package entente.extraction;

import entente.ontology.AgreementStatus;
import entente.ontology.Modality;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What it means for an agreement when something is done with it. */
final class AgreementVerbs {
    private static final Pattern CITY_BODY =
            Pattern.compile("(?:City|Town|Municipal|County|Provincial|Regional|Federal) (?:Council|Board|Committee)");

    private final Lexicon verbs = new Lexicon("agreement-verbs.txt");

    /** {@return the verbs of signing, which make a sentence worth parsing} */
    Set<String> ofSigning() {
        return verbs.all("signing");
    }

    /** {@return how far an agreement has come with which this is done, in that modality} */
    Optional<AgreementStatus> status(String verb, Modality modality) {
        String lemma = verbs.holds("phrasal", verb) ? verb : verb.split(" ", -1)[0];
        if (modality == Modality.DENIED && verbs.holds("renewing", lemma)) {
            return Optional.of(AgreementStatus.TERMINATED);
        }
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

    /** {@return how far an agreement has come that does this, in that modality: "the accord will enter into force"} */
    Optional<AgreementStatus> statusOfSubject(String verb, Modality modality) {
        String lemma = verbs.holds("phrasal", verb) ? verb : verb.split(" ", -1)[0];
        if (!verbs.holds("done by it", lemma)) {
            return Optional.empty();
        }
        boolean ends = verbs.holds(AgreementStatus.TERMINATED.label(), lemma);
        if (modality == Modality.STATED || modality == Modality.REPORTED) {
            return Optional.of(ends ? AgreementStatus.TERMINATED : AgreementStatus.IN_FORCE);
        }
        return Optional.of(ends ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED);
    }

    /** {@return whether the subject of the verb need not be bound: "welcomed the accord"} */
    boolean onlyLooksOn(String lemma) {
        return verbs.holds("onlookers", lemma);
    }

    /** {@return whether it is a parliament, court or the like, which acts for its country} */
    boolean isStateBody(String name) {
        return CITY_BODY.matcher(name).matches()
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
                        .anyMatch(word -> verbs.holds("state bodies", word));
    }

    /** {@return whether one gives, and the other gets: "awarded a contract to"} */
    boolean transfers(String lemma) {
        return verbs.holds("transfer", lemma);
    }

    /** {@return whether the verb is about the signing itself, and not about what is signed} */
    boolean signs(String lemma) {
        return verbs.holds("signing", lemma);
    }

    /** {@return whether it is said in a joint text, by those who issue it} */
    boolean declares(String lemma) {
        return verbs.holds("declare", lemma);
    }

    /** {@return whether such an agreement is mostly one that lasts: "the treaty between them"} */
    boolean lasts(String noun) {
        return verbs.holds("lasting", noun);
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

    /** {@return the status of an agreement of which there is this, in that modality: "talks on", "the signing of"} */
    Optional<AgreementStatus> ofNoun(String lemma, Modality modality) {
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds("noun " + status.label(), lemma)) {
                return Optional.of(said(status, modality));
            }
        }
        return Optional.empty();
    }
}
