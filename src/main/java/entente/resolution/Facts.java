package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Converts a document's relations, agreements and events into claims about entities. */
final class Facts {
    private final Document document;
    private final Map<String, Entity> byLocalId;
    private final Identification identification;
    private final Map<String, Entity> happenings = new TreeMap<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Description> descriptions = new TreeMap<>();

    /** Creates an empty collection; {@code byLocalId} maps each id of the extraction to its entity. */
    Facts(Document document, Map<String, Entity> byLocalId, Identification identification) {
        this.document = document;
        this.byLocalId = byLocalId;
        this.identification = identification;
    }

    /** {@return the agreements and events} */
    List<Entity> happenings() {
        return happenings.values().stream().distinct().toList();
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    List<Description> descriptions() {
        return List.copyOf(descriptions.values());
    }

    void addRelations(List<ExtractedRelation> relations) {
        for (ExtractedRelation found : relations) {
            Details details = new Details(
                    found.title(), found.since(), found.until(), found.modality(), found.confidence(), found.quote());
            add(entity(found.subject()), found.predicate(), entity(found.object()), details);
        }
    }

    void addAgreements(List<ExtractedAgreement> agreements) {
        for (ExtractedAgreement found : agreements) {
            List<Entity> parties = found.parties().stream().map(this::entity).toList();
            Entity agreement = sharedOrOwn(
                    Happenings.agreement(document, found, parties, true),
                    () -> Happenings.agreement(document, found, parties, false));
            Details details =
                    new Details(null, found.date(), null, found.status().modality(), found.confidence(), found.quote());
            parties.forEach(party -> add(party, RelationType.PARTY_TO, agreement, details));
            found.signatories().forEach(person -> add(entity(person), RelationType.SIGNED, agreement, details));
            if (found.place() != null) {
                add(agreement, RelationType.SIGNED_AT, entity(found.place()), details);
            }
            describe(agreement, found.kind(), found.status().label(), found.topics(), details);
        }
    }

    void addEvents(List<ExtractedEvent> events) {
        for (ExtractedEvent found : events) {
            List<Entity> participants =
                    found.participants().stream().map(this::entity).toList();
            Entity event = sharedOrOwn(
                    Happenings.event(document, found, participants, true),
                    () -> Happenings.event(document, found, participants, false));
            Details details =
                    new Details(null, found.start(), found.end(), found.modality(), found.confidence(), found.quote());
            participants.forEach(member -> add(member, RelationType.PARTICIPATED_IN, event, details));
            if (found.place() != null) {
                add(event, RelationType.HELD_IN, entity(found.place()), details);
            }
            describe(event, found.kind().label(), null, List.of(), details);
        }
    }

    /** Two agreements or events that one document distinguishes stay separate, even if their shared id is the same. */
    private Entity sharedOrOwn(Entity shared, Supplier<Entity> own) {
        Entity plain = happenings.containsKey(shared.id()) ? own.get() : shared;
        Entity entity = identification.entity(plain);
        happenings.put(plain.id(), entity);
        return entity;
    }

    /** The properties that all claims of one finding share. */
    private record Details(
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            double confidence,
            Quote quote) {}

    private void add(Entity subject, RelationType predicate, Entity object, Details details) {
        boolean swapped = predicate.symmetric() && subject.id().compareTo(object.id()) > 0;
        Entity first = swapped ? object : subject;
        Entity second = swapped ? subject : object;
        if (first.id().equals(second.id())) {
            return;
        }
        String relation = Ids.of("relation", first.id(), predicate, second.id());
        String id = Ids.of("claim", document.id(), relation, details.quote.start(), details.quote.end());
        claims.put(
                id,
                new Claim(
                        id,
                        relation,
                        first.id(),
                        predicate,
                        second.id(),
                        details.title,
                        details.since,
                        details.until,
                        details.modality,
                        details.confidence,
                        details.quote));
    }

    private void describe(Entity of, String kind, @Nullable String status, List<String> topics, Details details) {
        String id = Ids.of("description", document.id(), of.id(), details.quote.start(), details.quote.end());
        descriptions.put(
                id,
                new Description(
                        id,
                        of.id(),
                        kind,
                        status,
                        details.since,
                        details.until,
                        topics,
                        details.modality,
                        details.confidence,
                        details.quote));
    }

    private Entity entity(String localId) {
        return Objects.requireNonNull(
                byLocalId.get(localId), () -> "An extraction must list every entity it uses, missing " + localId);
    }
}
