package entente.graph.correction;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Quote;
import entente.ontology.AgreementStatus;
import entente.ontology.CorrectionKind;
import entente.ontology.RelationType;
import entente.resolution.Claim;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Applies the corrections that stand to what the machine found. The result depends on findings and corrections alone, so a
 * correction that is withdrawn leaves no trace. Of several corrections of one claim, the last one decides.
 */
public final class Correcting {
    private final @Nullable Document document;
    private final Resolution machine;
    private final FactEnds ends;
    private final ClaimSearch search;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Description> descriptions = new TreeMap<>();
    private final Map<String, String> described = new HashMap<>();
    private final Map<String, CorrectionMark> marks = new TreeMap<>();
    private final Set<String> found = new HashSet<>();

    private Correcting(@Nullable Document document, Resolution machine, FactEnds ends, Map<String, String> current) {
        this.document = document;
        this.machine = machine;
        this.ends = ends;
        machine.entities().forEach(entity -> entities.put(entity.id(), entity));
        machine.claims().forEach(claim -> claims.put(claim.id(), claim));
        machine.descriptions().forEach(description -> descriptions.put(description.id(), description));
        this.search = new ClaimSearch(Map.copyOf(entities), current);
    }

    /**
     * {@return the findings of a document with these corrections}
     *
     * @param corrections in the order in which they were made
     * @param ends the entities that they name
     * @param current which entity each plain id of the document denotes
     */
    public static CorrectedFindings apply(
            Document document,
            Resolution machine,
            List<StandingCorrection> corrections,
            FactEnds ends,
            Map<String, String> current) {
        return corrections.isEmpty()
                ? CorrectedFindings.none(machine)
                : new Correcting(document, machine, ends, current).all(corrections);
    }

    /** {@return the fact with a source in words that the first of these corrections adds} */
    public static CorrectedFindings fact(List<StandingCorrection> corrections, FactEnds ends) {
        var nothing = new Resolution(List.of(), Map.of(), List.of(), List.of());
        return new Correcting(null, nothing, ends, Map.of()).all(corrections);
    }

    private CorrectedFindings all(List<StandingCorrection> corrections) {
        corrections.stream().filter(one -> one.anchor().describes()).forEach(this::describe);
        rejectWithDescriptions();
        descriptions.values().stream()
                .filter(description -> !isRejected(description.id()))
                .forEach(description -> described.merge(
                        description.plain(),
                        description.entity(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        corrections.stream().filter(one -> one.kind() == CorrectionKind.ADD).forEach(this::add);
        List<Claim> before = List.copyOf(claims.values());
        corrections.stream()
                .filter(one -> one.kind() != CorrectionKind.ADD && !one.anchor().describes())
                .forEach(one -> search.claim(one.anchor(), before).ifPresent(claim -> correct(one, claim.id())));
        return new CorrectedFindings(
                new Resolution(
                        List.copyOf(entities.values()),
                        machine.mentions(),
                        List.copyOf(claims.values()),
                        machine.descriptions().stream()
                                .map(description -> Objects.requireNonNull(descriptions.get(description.id())))
                                .toList()),
                marks,
                found);
    }

    private boolean isRejected(String id) {
        CorrectionMark mark = marks.get(id);
        return mark != null && mark.rejected();
    }

    private void mark(StandingCorrection correction, String id) {
        boolean rejected = correction.kind() == CorrectionKind.REJECT;
        marks.put(id, new CorrectionMark(correction.id(), rejected, !rejected));
        found.add(correction.id());
    }

    private void describe(StandingCorrection correction) {
        search.description(correction.anchor(), machine.descriptions()).ifPresent(target -> {
            Description old = Objects.requireNonNull(descriptions.get(target.id()));
            mark(correction, old.id());
            ClaimChange change = correction.change();
            if (change != null) {
                descriptions.put(old.id(), changed(old, change));
                claims.values().stream()
                        .filter(claim -> isOf(claim, old))
                        .toList()
                        .forEach(claim -> claims.put(claim.id(), changed(claim, change, claim.confidence())));
            } else if (correction.kind() == CorrectionKind.CONFIRM) {
                descriptions.put(old.id(), certain(old));
            }
        });
    }

    /** What a sentence says of an agreement that it does not speak of is wrong too. */
    private void rejectWithDescriptions() {
        descriptions.values().stream()
                .filter(description -> isRejected(description.id()))
                .forEach(description -> claims.values().stream()
                        .filter(claim -> isOf(claim, description))
                        .forEach(claim -> marks.put(claim.id(), Objects.requireNonNull(marks.get(description.id())))));
    }

    private static boolean isOf(Claim claim, Description description) {
        return claim.quote().equals(description.quote())
                && (claim.subject().equals(description.entity())
                        || claim.object().equals(description.entity()));
    }

    private void add(StandingCorrection correction) {
        AddedFact fact = Objects.requireNonNull(correction.fact());
        Entity subject = entity(fact.subject());
        Entity object = entity(fact.object());
        Quote quote = quote(correction.anchor(), fact);
        if (subject == null || object == null || quote == null || subject.id().equals(object.id())) {
            return;
        }
        boolean swapped = fact.predicate().symmetric() && subject.id().compareTo(object.id()) > 0;
        Entity first = swapped ? object : subject;
        Entity second = swapped ? subject : object;
        String id = AddedFact.claim(correction.id());
        entities.putIfAbsent(first.id(), first);
        entities.putIfAbsent(second.id(), second);
        claims.put(
                id,
                new Claim(
                        id,
                        Claim.relation(first.id(), fact.predicate(), second.id()),
                        first.id(),
                        fact.predicate(),
                        second.id(),
                        fact.title(),
                        fact.since(),
                        fact.until(),
                        fact.modality(),
                        1,
                        quote,
                        swapped ? fact.object().sense() : fact.subject().sense(),
                        swapped ? fact.subject().sense() : fact.object().sense()));
        mark(correction, id);
    }

    private @Nullable Quote quote(Anchor anchor, AddedFact fact) {
        String source = fact.source();
        if (source != null) {
            return new Quote(source, 0, source.length(), 0);
        }
        Document read = document;
        String words = anchor.quote();
        if (read == null || words == null) {
            return null;
        }
        return QuotePlace.find(read.text(), words, anchor.start())
                .map(place -> new Quote(
                        read.text().substring(place.start(), place.end()),
                        place.start(),
                        place.end(),
                        passage(read, place.start())))
                .orElse(null);
    }

    private static int passage(Document document, int start) {
        return document.passages().stream()
                .filter(passage -> passage.start() <= start)
                .max(Comparator.comparingInt(Passage::start))
                .or(() -> document.passages().stream().findFirst())
                .map(Passage::index)
                .orElse(0);
    }

    private @Nullable Entity entity(FactEnd end) {
        Entity known = ends.find(end);
        String own = described.get(end.sense());
        if (own == null || known != null && known.id().compareTo(own) <= 0) {
            return known;
        }
        return entities.get(own);
    }

    private void correct(StandingCorrection correction, String id) {
        Claim old = Objects.requireNonNull(claims.get(id));
        ClaimChange change = correction.change();
        if (change != null) {
            ends(old, change, correction.anchor()).ifPresent(claim -> {
                claims.put(id, changed(claim, change, 1));
                mark(correction, id);
            });
        } else {
            if (correction.kind() == CorrectionKind.CONFIRM) {
                claims.put(id, certain(old));
            }
            mark(correction, id);
        }
    }

    /** {@return the claim with other ends and predicate, or empty if an end denotes nothing now} */
    private Optional<Claim> ends(Claim claim, ClaimChange change, Anchor anchor) {
        // The ends of a symmetric claim are in the order of their ids, which judgements change.
        boolean turned = anchor.subject() != null
                && !anchor.subject().sense().equals(claim.plainSubject())
                && anchor.subject().sense().equals(claim.plainObject());
        FactEnd newSubject = change.subject();
        FactEnd newObject = change.object();
        Entity subject =
                newSubject == null ? entities.get(turned ? claim.object() : claim.subject()) : entity(newSubject);
        Entity object = newObject == null ? entities.get(turned ? claim.subject() : claim.object()) : entity(newObject);
        if (subject == null || object == null || subject.id().equals(object.id())) {
            return Optional.empty();
        }
        RelationType predicate = change.predicate() == null ? claim.predicate() : change.predicate();
        boolean swapped = predicate.symmetric() && subject.id().compareTo(object.id()) > 0;
        Entity first = swapped ? object : subject;
        Entity second = swapped ? subject : object;
        entities.putIfAbsent(first.id(), first);
        entities.putIfAbsent(second.id(), second);
        return Optional.of(new Claim(
                claim.id(),
                Claim.relation(first.id(), predicate, second.id()),
                first.id(),
                predicate,
                second.id(),
                claim.title(),
                claim.since(),
                claim.until(),
                claim.modality(),
                claim.confidence(),
                claim.quote(),
                swapped == turned ? claim.plainSubject() : claim.plainObject(),
                swapped == turned ? claim.plainObject() : claim.plainSubject()));
    }

    private static Claim changed(Claim claim, ClaimChange change, double confidence) {
        return new Claim(
                claim.id(),
                claim.relation(),
                claim.subject(),
                claim.predicate(),
                claim.object(),
                change.value("title", change.title(), claim.title()),
                change.value("since", change.since(), claim.since()),
                change.value("until", change.until(), claim.until()),
                change.modality() != null
                        ? change.modality()
                        : Optional.ofNullable(change.status())
                                .flatMap(AgreementStatus::find)
                                .map(AgreementStatus::modality)
                                .orElse(claim.modality()),
                confidence,
                claim.quote(),
                claim.plainSubject(),
                claim.plainObject());
    }

    private static Claim certain(Claim claim) {
        return new Claim(
                claim.id(),
                claim.relation(),
                claim.subject(),
                claim.predicate(),
                claim.object(),
                claim.title(),
                claim.since(),
                claim.until(),
                claim.modality(),
                1,
                claim.quote(),
                claim.plainSubject(),
                claim.plainObject());
    }

    private static Description changed(Description old, ClaimChange change) {
        return new Description(
                old.id(),
                old.entity(),
                change.kind() == null ? old.kind() : change.kind(),
                change.value("status", change.status(), old.status()),
                change.value("since", change.since(), old.since()),
                change.value("until", change.until(), old.until()),
                change.topics() == null ? old.topics() : change.topics(),
                Optional.ofNullable(change.status())
                        .flatMap(AgreementStatus::find)
                        .map(AgreementStatus::modality)
                        .orElse(old.modality()),
                1,
                old.quote(),
                old.plain());
    }

    private static Description certain(Description old) {
        return new Description(
                old.id(),
                old.entity(),
                old.kind(),
                old.status(),
                old.since(),
                old.until(),
                old.topics(),
                old.modality(),
                1,
                old.quote(),
                old.plain());
    }
}
