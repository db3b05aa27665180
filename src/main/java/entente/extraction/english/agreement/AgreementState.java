package entente.extraction.english.agreement;

import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SyntaxTree;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The status of an agreement as a sentence states it, from the verbs, nouns and adjectives around its noun. */
final class AgreementState {
    private static final int LONG_AGO_IN_YEARS = 10;

    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final int node;
    private final AgreementNoun noun;
    private final AgreementVerbs verbs;
    private final List<Integer> acts;
    private @Nullable AgreementStatus status;

    /** Finds the status and adds the nodes that state it to {@code evidence}. */
    AgreementState(ParsedSentence sentence, AgreementNoun noun, AgreementVerbs verbs, Set<Integer> evidence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.node = noun.node();
        this.noun = noun;
        this.verbs = verbs;
        this.acts = List.copyOf(findActs());
        for (int act : acts) {
            Optional<AgreementStatus> found = statusOf(act);
            if (found.isPresent()) {
                status = status == null ? found.get() : status;
                evidence.add(act);
            }
        }
    }

    /** {@return the nouns and the verb that govern the agreement, nearest first, followed by its own clauses} */
    List<Integer> acts() {
        return acts;
    }

    /** {@return whether the sentence mentions the signing} */
    boolean isSigning() {
        return acts.stream().anyMatch(act -> verbs.signs(tree.lemma(act)));
    }

    /** {@return whether the sentence states a status} */
    boolean isStated() {
        return status != null;
    }

    private List<Integer> findActs() {
        List<Integer> clauses = new ArrayList<>(tree.children(node, "acl", "acl:relcl"));
        int at = node;
        while (tree.label(at).equals("conj") && tree.head(at) >= 0 && !tree.isVerb(tree.head(at))) {
            at = tree.head(at);
            clauses.addAll(tree.children(at, "acl", "acl:relcl"));
        }
        List<Integer> acts = new ArrayList<>();
        for (int depth = 0; depth < 4 && tree.head(at) >= 0; depth++) {
            at = tree.head(at);
            acts.add(at);
            if (tree.isVerb(at)) {
                break;
            }
        }
        acts.addAll(clauses);
        return acts;
    }

    private Optional<AgreementStatus> statusOf(int act) {
        if (!tree.isVerb(act)) {
            return verbs.ofNoun(tree.lemma(act), sentence.assertion().of(act));
        }
        if (isUnderNegotiation(act)) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        if (verbs.declares(tree.lemma(act)) && noun.isDeclaration()) {
            return Optional.of(AgreementStatus.SIGNED);
        }
        if (isSubjectOf(act)) {
            return verbs.statusOfSubject(tree.phrasal(act), sentence.assertion().of(act));
        }
        if (!isAboutAgreement(act)) {
            return Optional.empty();
        }
        Optional<AgreementStatus> stated =
                verbs.status(tree.phrasal(act), sentence.assertion().of(act));
        boolean lastingTie = noun.isTwinning() && !verbs.signs(tree.lemma(act));
        return stated.map(status -> lastingTie && status == AgreementStatus.SIGNED ? AgreementStatus.IN_FORCE : status);
    }

    private boolean isUnderNegotiation(int act) {
        return sentence.arguments().follow(act, List.of("under")).stream()
                .anyMatch(found -> verbs.ofNoun(tree.lemma(found), Modality.STATED)
                        .equals(Optional.of(AgreementStatus.NEGOTIATING)));
    }

    /** Whether the agreement is the subject of the verb, as in "the accord expired". */
    private boolean isSubjectOf(int verb) {
        return tree.head(node) == verb && tree.label(node).equals("nsubj") && !tree.isPassive(verb);
    }

    /** Whether the verb is about the agreement itself, not only about an action under the agreement. */
    private boolean isAboutAgreement(int verb) {
        if (tree.head(node) != verb) {
            return true;
        }
        String preposition = tree.preposition(node);
        return switch (tree.label(node)) {
            case "obl", "nmod" ->
                List.of("on", "to", "into", "upon", "for", "from", "about", "at")
                        .contains(preposition);
            default -> true;
        };
    }

    /**
     * {@return the status on the day on which the document was written} An agreement signed more than 10 years earlier
     * is in force.
     */
    AgreementStatus asOf(@Nullable LocalDate written, @Nullable EdtfDate date) {
        AgreementStatus stated = modified();
        if (stated == null && tree.lemma(node).equals("negotiation")) {
            return AgreementStatus.NEGOTIATING;
        }
        if (stated == null) {
            return verbs.lasts(noun.head()) || noun.isTwinning() ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED;
        }
        boolean longAgo = stated == AgreementStatus.SIGNED
                && date != null
                && written != null
                && date.latest().isBefore(written.minusYears(LONG_AGO_IN_YEARS));
        return longAgo ? AgreementStatus.IN_FORCE : stated;
    }

    /**
     * {@return the status with regard to modifiers} "The proposed accord" is proposed, unless the sentence states
     * another status than signed.
     */
    private @Nullable AgreementStatus modified() {
        for (int child : tree.children(node, "amod", "compound")) {
            Optional<AgreementStatus> stated = verbs.ofModifier(tree.unit(child).text());
            if (stated.isPresent() && (status == null || status == AgreementStatus.SIGNED)) {
                return stated.get();
            }
        }
        return status;
    }
}
