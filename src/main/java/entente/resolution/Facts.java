package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a document's relations, agreements and events into claims about entities. */
final class Facts {
    private final Document document;
    private final Map<String, Entity> byLocalId;
    private final Map<String, Entity> happenings = new TreeMap<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Description> descriptions = new TreeMap<>();

    /** Starts with no facts; {@code byLocalId} gives the entity of each id that the extraction uses. */
    Facts(Document document, Map<String, Entity> byLocalId) {
        this.document = document;
        this.byLocalId = byLocalId;
    }

    /** {@return the agreements and events} */
    List<Entity> happenings() {
        return List.copyOf(happenings.values());
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    List<Description> descriptions() {
        return List.copyOf(descriptions.values());
    }

    void addRelations(List<ExtractedRelation> relations) {
        for (ExtractedRelation found : relations) {
            Tie tie = new Tie(
                    found.title(), found.since(), found.until(), found.modality(), found.confidence(), found.quote());
            add(entity(found.subject()), found.predicate(), entity(found.object()), tie);
        }
    }

    void addAgreements(List<ExtractedAgreement> agreements) {
        for (ExtractedAgreement found : agreements) {
            List<Entity> parties = found.parties().stream().map(this::entity).toList();
            Entity agreement = unlessTaken(
                    Happenings.agreement(document, found, parties, true),
                    () -> Happenings.agreement(document, found, parties, false));
            Modality modality = modality(found.status());
            Tie tie = new Tie(null, found.date(), null, modality, found.confidence(), found.quote());
            parties.forEach(party -> add(party, RelationType.PARTY_TO, agreement, tie));
            found.signatories().forEach(person -> add(entity(person), RelationType.SIGNED, agreement, tie));
            if (found.place() != null) {
                add(agreement, RelationType.SIGNED_AT, entity(found.place()), tie);
            }
            describe(agreement, found.kind(), found.status().label(), found.topics(), tie);
        }
    }

    void addEvents(List<ExtractedEvent> events) {
        for (ExtractedEvent found : events) {
            List<Entity> participants =
                    found.participants().stream().map(this::entity).toList();
            Entity event = unlessTaken(
                    Happenings.event(document, found, participants, true),
                    () -> Happenings.event(document, found, participants, false));
            Tie tie = new Tie(null, found.start(), found.end(), found.modality(), found.confidence(), found.quote());
            participants.forEach(member -> add(member, RelationType.PARTICIPATED_IN, event, tie));
            if (found.place() != null) {
                add(event, RelationType.HELD_IN, entity(found.place()), tie);
            }
            describe(event, found.kind().label(), null, List.of(), tie);
        }
    }

    /** Two things that one document tells apart stay two, even where their shared id would be the same. */
    private Entity unlessTaken(Entity shared, Supplier<Entity> own) {
        Entity entity = happenings.containsKey(shared.id()) ? own.get() : shared;
        happenings.put(entity.id(), entity);
        return entity;
    }

    private static Modality modality(AgreementStatus status) {
        return switch (status) {
            case PROPOSED, NEGOTIATING, PLANNED -> Modality.PLANNED;
            case REJECTED -> Modality.DENIED;
            case SIGNED, IN_FORCE, SUSPENDED, TERMINATED -> Modality.STATED;
        };
    }

    /** What every claim of one finding has in common. */
    private record Tie(
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            double confidence,
            Quote quote) {}

    private void add(Entity subject, RelationType predicate, Entity object, Tie tie) {
        boolean swapped = predicate.symmetric() && subject.id().compareTo(object.id()) > 0;
        Entity first = swapped ? object : subject;
        Entity second = swapped ? subject : object;
        if (first.id().equals(second.id())) {
            return;
        }
        String relation = Ids.of("relation", first.id(), predicate, second.id());
        String id = Ids.of("claim", document.id(), relation, tie.quote.start(), tie.quote.end());
        claims.put(
                id,
                new Claim(
                        id,
                        relation,
                        first.id(),
                        predicate,
                        second.id(),
                        tie.title,
                        tie.since,
                        tie.until,
                        tie.modality,
                        tie.confidence,
                        tie.quote));
    }

    private void describe(Entity of, String kind, @Nullable String status, List<String> topics, Tie tie) {
        String id = Ids.of("description", document.id(), of.id(), tie.quote.start(), tie.quote.end());
        descriptions.put(
                id,
                new Description(
                        id,
                        of.id(),
                        kind,
                        status,
                        tie.since,
                        tie.until,
                        topics,
                        tie.modality,
                        tie.confidence,
                        tie.quote));
    }

    private Entity entity(String localId) {
        return Objects.requireNonNull(
                byLocalId.get(localId), () -> "An extraction must list every entity it uses, lacked " + localId);
    }
}
