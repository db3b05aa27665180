package entente.extraction.english.agreement;

import entente.extraction.english.word.Lexicon;
import entente.ontology.AgreementStatus;
import entente.ontology.Modality;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Maps verbs, nouns and adjectives to the status of an agreement. */
public final class AgreementVerbs {
    private static final Pattern CITY_BODY =
            Pattern.compile("(?:City|Town|Municipal|County|Provincial|Regional|Federal) (?:Council|Board|Committee)");

    private final Lexicon verbs;

    public AgreementVerbs(Lexicon verbs) {
        this.verbs = verbs;
    }

    /** {@return the verbs of signing, which trigger parsing of a sentence} */
    public Set<String> ofSigning() {
        return verbs.list("signing").all();
    }

    /** {@return the status of an agreement that is the object of the verb, in that modality} */
    Optional<AgreementStatus> status(String verb, Modality modality) {
        String lemma = verbs.holds("phrasal", verb) ? verb : verb.split(" ", -1)[0];
        if (modality == Modality.DENIED && verbs.holds("renewing", lemma)) {
            return Optional.of(AgreementStatus.TERMINATED);
        }
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds(status.label(), lemma)) {
                return Optional.of(inModality(status, modality));
            }
        }
        return Optional.empty();
    }

    private static AgreementStatus inModality(AgreementStatus status, Modality modality) {
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

    /**
     * {@return the status of an agreement that is the subject of the verb, as in "the accord will enter into force"}
     */
    Optional<AgreementStatus> statusOfSubject(String verb, Modality modality) {
        String lemma = verbs.holds("phrasal", verb) ? verb : verb.split(" ", -1)[0];
        if (!verbs.holds("done by it", lemma)) {
            return Optional.empty();
        }
        boolean ends = verbs.holds(AgreementStatus.TERMINATED.label(), lemma);
        if (modality.holds()) {
            return Optional.of(ends ? AgreementStatus.TERMINATED : AgreementStatus.IN_FORCE);
        }
        return Optional.of(ends ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED);
    }

    /** {@return whether the subject of the verb is not necessarily a party, as in "welcomed the accord"} */
    boolean isOnlooker(String lemma) {
        return verbs.holds("onlookers", lemma);
    }

    /** {@return whether the name is a parliament, court or similar body that acts for its country} */
    boolean isStateBody(String name) {
        return CITY_BODY.matcher(name).matches()
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
                        .anyMatch(word -> verbs.holds("state bodies", word));
    }

    /** {@return whether the verb transfers something to the other party, as in "awarded a contract to"} */
    boolean transfers(String lemma) {
        return verbs.holds("transfer", lemma);
    }

    /** {@return whether the verb denotes signing} */
    boolean signs(String lemma) {
        return verbs.holds("signing", lemma);
    }

    /** {@return whether the verb introduces a joint statement of its parties} */
    boolean declares(String lemma) {
        return verbs.holds("declare", lemma);
    }

    /** {@return whether the noun usually denotes an agreement in force, as in "the treaty between them"} */
    boolean lasts(String noun) {
        return verbs.holds("lasting", noun);
    }

    /** {@return the status that an adjective or noun before the agreement states, as in "the proposed accord"} */
    Optional<AgreementStatus> ofModifier(String word) {
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds("adjective " + status.label(), word.toLowerCase(Locale.ROOT))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** {@return the status that a noun such as "talks on" or "the signing of" states, in that modality} */
    Optional<AgreementStatus> ofNoun(String lemma, Modality modality) {
        for (AgreementStatus status : AgreementStatus.values()) {
            if (verbs.holds("noun " + status.label(), lemma)) {
                return Optional.of(inModality(status, modality));
            }
        }
        return Optional.empty();
    }
}
