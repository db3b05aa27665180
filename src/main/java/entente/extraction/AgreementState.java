package entente.extraction;

import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence tells of how far an agreement has come: by the verbs and nouns around its noun, and its adjectives. */
final class AgreementState {
    private static final int LONG_AGO_IN_YEARS = 10;

    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final int node;
    private final AgreementNoun noun;
    private final AgreementVerbs verbs;
    private final List<Integer> acts;
    private @Nullable AgreementStatus status;

    /** Reads the state; the parts of the sentence that tell it are added to {@code evidence}. */
    AgreementState(ParsedSentence sentence, AgreementNoun noun, AgreementVerbs verbs, Set<Integer> evidence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.node = noun.node();
        this.noun = noun;
        this.verbs = verbs;
        this.acts = List.copyOf(findActs());
        for (int act : acts) {
            Optional<AgreementStatus> told = told(act);
            if (told.isPresent()) {
                status = status == null ? told.get() : status;
                evidence.add(act);
            }
        }
    }

    /** {@return the nouns and the verb that govern the agreement, nearest first, then the clauses of its own} */
    List<Integer> acts() {
        return acts;
    }

    /** {@return whether the sentence speaks of its signing} */
    boolean isSigning() {
        return acts.stream().anyMatch(act -> verbs.signs(tree.lemma(act)));
    }

    /** {@return whether the sentence says what is done with the agreement} */
    boolean isTold() {
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

    private Optional<AgreementStatus> told(int act) {
        if (!tree.isVerb(act)) {
            return verbs.ofNoun(tree.lemma(act), sentence.assertion().of(act));
        }
        if (isUnderNegotiation(act)) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        if (verbs.declares(tree.lemma(act)) && noun.isDeclaration()) {
            return Optional.of(AgreementStatus.SIGNED);
        }
        if (isDoneByIt(act)) {
            return verbs.statusOfSubject(tree.phrasal(act), sentence.assertion().of(act));
        }
        if (!isOfAgreement(act)) {
            return Optional.empty();
        }
        Optional<AgreementStatus> told =
                verbs.status(tree.phrasal(act), sentence.assertion().of(act));
        boolean lastingTie = noun.isTwinning() && !verbs.signs(tree.lemma(act));
        return told.map(status -> lastingTie && status == AgreementStatus.SIGNED ? AgreementStatus.IN_FORCE : status);
    }

    private boolean isUnderNegotiation(int act) {
        return sentence.arguments().follow(act, List.of("under")).stream()
                .anyMatch(found -> verbs.ofNoun(tree.lemma(found), Modality.STATED)
                        .equals(Optional.of(AgreementStatus.NEGOTIATING)));
    }

    /** "The accord expired": what the agreement does itself. */
    private boolean isDoneByIt(int verb) {
        return tree.head(node) == verb && tree.label(node).equals("nsubj") && !tree.isPassive(verb);
    }

    /** Whether the verb says something of the agreement itself, not only of what happens under it. */
    private boolean isOfAgreement(int verb) {
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

    /** {@return the status as of the day on which the document was written; long ago signed means in force by then} */
    AgreementStatus asOf(@Nullable LocalDate written, @Nullable EdtfDate date) {
        AgreementStatus told = modified();
        if (told == null && tree.lemma(node).equals("negotiation")) {
            return AgreementStatus.NEGOTIATING;
        }
        if (told == null) {
            return verbs.lasts(noun.head()) || noun.isTwinning() ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED;
        }
        boolean longAgo = told == AgreementStatus.SIGNED
                && date != null
                && written != null
                && date.latest().isBefore(written.minusYears(LONG_AGO_IN_YEARS));
        return longAgo ? AgreementStatus.IN_FORCE : told;
    }

    /** "The proposed accord" is proposed, whatever is done with it short of more. */
    private @Nullable AgreementStatus modified() {
        for (int child : tree.children(node, "amod", "compound")) {
            Optional<AgreementStatus> told = verbs.ofModifier(tree.unit(child).text());
            if (told.isPresent() && (status == null || status == AgreementStatus.SIGNED)) {
                return told.get();
            }
        }
        return status;
    }
}
