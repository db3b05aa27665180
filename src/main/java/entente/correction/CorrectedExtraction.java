package entente.correction;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.graph.HeldDocument;
import entente.graph.correction.CorrectedFindings;
import entente.graph.correction.Correcting;
import entente.graph.correction.CorrectionMark;
import entente.graph.correction.FactEnd;
import entente.graph.correction.FactEnds;
import entente.graph.correction.StandingCorrection;
import entente.neo4j.WriteTransaction;
import entente.ontology.AgreementStatus;
import entente.ontology.EventKind;
import entente.ontology.RelationType;
import entente.resolution.Claim;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Identification;
import entente.resolution.Resolution;
import entente.resolution.Resolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An extraction with the corrections that stand: without what was rejected, with what was changed and added. */
final class CorrectedExtraction {
    private final Extraction extraction;
    private final Resolution machine;
    private final CorrectedFindings corrected;
    private final Map<String, Claim> claims;
    private final Map<String, Entity> entities;
    private final Map<String, String> localByPlain = new HashMap<>();
    private final Map<String, String> plainByLocal = new HashMap<>();
    private final List<ExtractedEntity> named;

    private CorrectedExtraction(
            Extraction extraction, List<Entity> units, Resolution machine, CorrectedFindings corrected) {
        this.extraction = extraction;
        this.machine = machine;
        this.corrected = corrected;
        this.named = new ArrayList<>(extraction.entities());
        this.claims = corrected.resolution().claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        this.entities =
                corrected.resolution().entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
        for (int i = 0; i < units.size(); i++) {
            String local = extraction.entities().get(i).id();
            localByPlain.putIfAbsent(units.get(i).id(), local);
            plainByLocal.put(local, units.get(i).id());
        }
    }

    static Extraction of(
            WriteTransaction transaction, HeldDocument read, List<StandingCorrection> corrections, Resolver resolver) {
        var findings = resolver.resolve(read.document(), read.extraction());
        List<Entity> units = findings.units();
        Resolution machine = findings.under(Identification.PLAIN);
        FactEnds ends = ends(transaction, read.document().id(), units, corrections);
        CorrectedFindings corrected = Correcting.apply(read.document(), machine, corrections, ends, Map.of());
        return new CorrectedExtraction(read.extraction(), units, machine, corrected).extraction();
    }

    /** {@return the ends that people named, as the document names them, if it does} */
    private static FactEnds ends(
            WriteTransaction transaction, String document, List<Entity> units, List<StandingCorrection> corrections) {
        FactEnds asked = FactEnds.read(transaction, corrections, document);
        FactEnds known = FactEnds.read(
                transaction,
                units.stream()
                        .map(unit -> new FactEnd(unit.id(), unit.type(), unit.name()))
                        .distinct()
                        .toList(),
                document);
        Map<String, Entity> plain = new HashMap<>();
        asked.entities().forEach((sense, entity) -> {
            if (!entity.type().described()) {
                Optional<Entity> own = units.stream()
                        .filter(unit -> unit.id().equals(sense))
                        .findFirst()
                        .or(() -> units.stream()
                                .filter(unit -> Optional.ofNullable(
                                                known.entities().get(unit.id()))
                                        .filter(current -> current.id().equals(entity.id()))
                                        .isPresent())
                                .findFirst());
                plain.put(sense, own.orElse(new Entity(sense, entity.type(), entity.name(), List.of())));
            }
        });
        return new FactEnds(plain, asked.asked(), document);
    }

    private Extraction extraction() {
        List<ExtractedRelation> relations = new ArrayList<>();
        extraction.relations().forEach(found -> relation(found).ifPresent(relations::add));
        added().filter(claim -> isNamed(claim.subject()) && isNamed(claim.object()))
                .forEach(claim -> relations.add(relation(claim)));
        List<ExtractedAgreement> agreements = extraction.agreements().stream()
                .flatMap(found -> agreement(found).stream())
                .toList();
        List<ExtractedEvent> events = extraction.events().stream()
                .flatMap(found -> event(found).stream())
                .toList();
        return new Extraction(
                extraction.id(),
                extraction.date(),
                named,
                agreements,
                events,
                relations,
                extraction.language(),
                List.of());
    }

    private Stream<Claim> added() {
        return corrected.resolution().claims().stream()
                .filter(claim ->
                        machine.claims().stream().noneMatch(known -> known.id().equals(claim.id())))
                .filter(claim -> !isRejected(claim.id()));
    }

    private boolean isNamed(String id) {
        Entity entity = entities.get(id);
        return entity != null && !entity.type().described();
    }

    private boolean isRejected(String id) {
        CorrectionMark mark = corrected.marks().get(id);
        return mark != null && mark.rejected();
    }

    private String local(String id) {
        return localByPlain.computeIfAbsent(id, unknown -> {
            Entity entity = Objects.requireNonNull(entities.get(unknown));
            String local = "added-" + named.size();
            named.add(new ExtractedEntity(local, entity.type(), entity.name(), List.of(), List.of()));
            return local;
        });
    }

    private Optional<ExtractedRelation> relation(ExtractedRelation found) {
        Optional<Claim> known = claim(
                found.predicate(), plainByLocal.get(found.subject()), plainByLocal.get(found.object()), found.quote());
        if (known.isEmpty() || !corrected.marks().containsKey(known.get().id())) {
            return Optional.of(found);
        }
        Claim claim = Objects.requireNonNull(claims.get(known.get().id()));
        return isRejected(claim.id()) || !isNamed(claim.subject()) || !isNamed(claim.object())
                ? Optional.empty()
                : Optional.of(relation(claim));
    }

    private ExtractedRelation relation(Claim claim) {
        return new ExtractedRelation(
                local(claim.subject()),
                claim.predicate(),
                local(claim.object()),
                claim.title(),
                claim.since(),
                claim.until(),
                claim.modality(),
                claim.quote(),
                claim.confidence());
    }

    /** {@return the claim that the machine made of these ends} */
    private Optional<Claim> claim(
            RelationType predicate, @Nullable String subject, @Nullable String object, Quote quote) {
        return machine.claims().stream()
                .filter(claim -> claim.predicate() == predicate
                        && isAt(claim.quote(), quote)
                        && (claim.plainSubject().equals(subject)
                                        && claim.plainObject().equals(object)
                                || predicate.symmetric()
                                        && claim.plainSubject().equals(object)
                                        && claim.plainObject().equals(subject)))
                .findFirst();
    }

    private static boolean isAt(Quote one, Quote other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    private Optional<Description> description(Quote quote, String kind) {
        return machine.descriptions().stream()
                .filter(description ->
                        isAt(description.quote(), quote) && description.kind().equals(kind))
                .findFirst()
                .flatMap(known -> corrected.resolution().descriptions().stream()
                        .filter(description -> description.id().equals(known.id()))
                        .findFirst());
    }

    private Optional<ExtractedAgreement> agreement(ExtractedAgreement found) {
        Optional<Description> known = description(found.quote(), found.kind());
        if (known.isEmpty()) {
            return Optional.of(found);
        }
        Description now = known.get();
        if (isRejected(now.id())) {
            return Optional.empty();
        }
        List<String> places = members(place(found.place()), RelationType.SIGNED_AT, now);
        return Optional.of(new ExtractedAgreement(
                found.id(),
                now.kind(),
                found.name(),
                Optional.ofNullable(now.status()).flatMap(AgreementStatus::find).orElse(found.status()),
                members(found.parties(), RelationType.PARTY_TO, now),
                members(found.signatories(), RelationType.SIGNED, now),
                now.since(),
                places.isEmpty() ? null : places.getFirst(),
                now.topics(),
                found.quote(),
                now.confidence()));
    }

    private static List<String> place(@Nullable String place) {
        return place == null ? List.of() : List.of(place);
    }

    private Optional<ExtractedEvent> event(ExtractedEvent found) {
        Optional<Description> known = description(found.quote(), found.kind().label());
        if (known.isEmpty()) {
            return Optional.of(found);
        }
        Description now = known.get();
        if (isRejected(now.id())) {
            return Optional.empty();
        }
        List<String> places = members(place(found.place()), RelationType.HELD_IN, now);
        return Optional.of(new ExtractedEvent(
                found.id(),
                EventKind.find(now.kind()).orElse(found.kind()),
                found.name(),
                members(found.participants(), RelationType.PARTICIPATED_IN, now),
                places.isEmpty() ? null : places.getFirst(),
                now.since(),
                now.until(),
                now.modality(),
                found.quote(),
                now.confidence()));
    }

    /** {@return the members in a role: those found and not rejected, as changed, and those added} */
    private List<String> members(List<String> found, RelationType role, Description of) {
        boolean leads = role == RelationType.SIGNED_AT || role == RelationType.HELD_IN;
        List<String> members = new ArrayList<>();
        for (String local : found) {
            String plain = plainByLocal.get(local);
            Optional<Claim> known = claim(role, leads ? of.plain() : plain, leads ? plain : of.plain(), of.quote());
            if (known.isEmpty()) {
                members.add(local);
            } else {
                Claim now = Objects.requireNonNull(claims.get(known.get().id()));
                if (!isRejected(now.id()) && now.predicate() == role) {
                    members.add(local(leads ? now.object() : now.subject()));
                }
            }
        }
        added().filter(claim ->
                        claim.predicate() == role && (leads ? claim.subject() : claim.object()).equals(of.entity()))
                .forEach(claim -> members.add(local(leads ? claim.object() : claim.subject())));
        return members.stream().distinct().toList();
    }
}
