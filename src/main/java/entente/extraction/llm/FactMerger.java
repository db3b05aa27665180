package entente.extraction.llm;

import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.extraction.english.agreement.AgreementKind;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Merges facts that are the same. What one of them leaves open is taken from the other. Where one says that something is so
 * and the other that it will be or is not, the more doubtful one counts, and agreement raises no confidence.
 */
final class FactMerger {
    private static final double SUREST = 0.99;
    private static final double ROUNDING = 1_000;

    /** Merges what one extractor says several times. */
    private static final FactMerger REPEATED = new FactMerger(Math::max);

    private final DoubleBinaryOperator confidence;

    private FactMerger(DoubleBinaryOperator confidence) {
        this.confidence = confidence;
    }

    /** {@return the facts of the model without those that several parts of the text repeat} */
    static FoundFacts distinct(FoundFacts facts) {
        return REPEATED.merged(new FoundFacts(List.of(), List.of(), List.of()), facts);
    }

    /** {@return the facts of both extractors} Those that both found are right unless both are wrong (noisy or). */
    static FoundFacts joined(FoundFacts builtIn, FoundFacts model) {
        return new FactMerger(FactMerger::either).merged(builtIn, distinct(model));
    }

    private FoundFacts merged(FoundFacts known, FoundFacts more) {
        return new FoundFacts(
                merged(known.relations(), more.relations(), FactMerger::same, this::both, REPEATED::both),
                merged(known.agreements(), more.agreements(), FactMerger::same, this::both, REPEATED::both),
                merged(known.events(), more.events(), FactMerger::same, this::both, REPEATED::both));
    }

    /** Merges the first match of a fact with {@code both}, so that it counts once, and further ones with {@code again}. */
    private static <T> List<T> merged(
            List<T> known, List<T> more, BiPredicate<T, T> same, BinaryOperator<T> both, BinaryOperator<T> again) {
        List<T> all = new ArrayList<>(known);
        Set<Integer> met = new HashSet<>();
        for (T fact : more) {
            int at = 0;
            while (at < all.size() && !same.test(all.get(at), fact)) {
                at++;
            }
            if (at == all.size()) {
                all.add(fact);
            } else {
                all.set(at, (met.add(at) ? both : again).apply(all.get(at), fact));
            }
        }
        return all;
    }

    private static double either(double one, double other) {
        double either = Math.min(SUREST, 1 - (1 - one) * (1 - other));
        return Math.max(Math.max(one, other), Math.round(ROUNDING * either) / ROUNDING);
    }

    private static boolean same(ExtractedRelation one, ExtractedRelation other) {
        boolean ends = one.subject().equals(other.subject()) && one.object().equals(other.object());
        boolean swapped = one.predicate().symmetric()
                && one.subject().equals(other.object())
                && one.object().equals(other.subject());
        return one.predicate() == other.predicate() && (ends || swapped) && touch(one.quote(), other.quote());
    }

    private ExtractedRelation both(ExtractedRelation one, ExtractedRelation other) {
        boolean agree = one.modality().doubt() == other.modality().doubt();
        ExtractedRelation firm =
                agree || one.modality().doubt() > other.modality().doubt() ? one : other;
        return new ExtractedRelation(
                one.subject(),
                one.predicate(),
                one.object(),
                or(one.title(), other.title()),
                or(one.since(), other.since()),
                or(one.until(), other.until()),
                firm.modality(),
                firm.quote(),
                agree ? confidence.applyAsDouble(one.confidence(), other.confidence()) : firm.confidence());
    }

    private static boolean same(ExtractedAgreement one, ExtractedAgreement other) {
        boolean named = one.name() != null && other.name() != null;
        Set<String> shared = shared(one.parties(), other.parties());
        boolean parties = shared.size() > 1
                || Set.copyOf(one.parties()).equals(Set.copyOf(other.parties()))
                || !shared.isEmpty() && touch(one.quote(), other.quote());
        return parties
                && fit(one.date(), other.date())
                && (named
                        ? FoldedText.fold(String.valueOf(one.name()))
                                .equals(FoldedText.fold(String.valueOf(other.name())))
                        : AgreementKind.compatible(one.kind(), other.kind()));
    }

    private ExtractedAgreement both(ExtractedAgreement one, ExtractedAgreement other) {
        int doubt = one.status().modality().doubt();
        int otherDoubt = other.status().modality().doubt();
        ExtractedAgreement firm = doubt >= otherDoubt ? one : other;
        return new ExtractedAgreement(
                one.id(),
                one.kind(),
                or(one.name(), other.name()),
                firm.status(),
                union(one.parties(), other.parties()),
                union(one.signatories(), other.signatories()),
                or(one.date(), other.date()),
                or(one.place(), other.place()),
                one.topics().isEmpty() ? other.topics() : one.topics(),
                firm.quote(),
                doubt == otherDoubt
                        ? confidence.applyAsDouble(one.confidence(), other.confidence())
                        : firm.confidence());
    }

    private static boolean same(ExtractedEvent one, ExtractedEvent other) {
        boolean place =
                one.place() == null || other.place() == null || one.place().equals(other.place());
        boolean members = !Collections.disjoint(one.participants(), other.participants())
                || (one.participants().isEmpty() || other.participants().isEmpty())
                        && touch(one.quote(), other.quote());
        return one.kind() == other.kind() && place && members && fit(one.start(), other.start());
    }

    private ExtractedEvent both(ExtractedEvent one, ExtractedEvent other) {
        boolean agree = one.modality().doubt() == other.modality().doubt();
        ExtractedEvent firm = agree || one.modality().doubt() > other.modality().doubt() ? one : other;
        boolean dated = one.start() != null || one.end() != null;
        Modality modality = firm.modality();
        return new ExtractedEvent(
                one.id(),
                one.kind(),
                one.name(),
                union(one.participants(), other.participants()),
                or(one.place(), other.place()),
                dated ? one.start() : other.start(),
                dated ? one.end() : other.end(),
                modality,
                firm.quote(),
                agree ? confidence.applyAsDouble(one.confidence(), other.confidence()) : firm.confidence());
    }

    /** Whether both quotes are of one sentence, or overlap. */
    private static boolean touch(Quote one, Quote other) {
        return one.passage() == other.passage() || one.start() < other.end() && other.start() < one.end();
    }

    private static boolean fit(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return one == null
                || other == null
                || !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static Set<String> shared(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
