package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Converts a document's relations, agreements and events into claims about entities. */
final class Facts {
    private final Document document;
    private final Map<String, End> byLocalId;
    private final Identification identification;
    private final Map<String, Entity> happenings = new TreeMap<>();
    private final Set<String> plainHappenings = new HashSet<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Description> descriptions = new TreeMap<>();

    /**
     * What a finding is about.
     *
     * @param entity the entity of the graph
     * @param plain the entity that it is if nothing is judged
     */
    record End(Entity entity, Entity plain) {
        String id() {
            return entity.id();
        }
    }

    /** Creates an empty collection; {@code byLocalId} maps each id of the extraction to what it denotes. */
    Facts(Document document, Map<String, End> byLocalId, Identification identification) {
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
            add(end(found.subject()), found.predicate(), end(found.object()), details);
        }
    }

    void addAgreements(List<ExtractedAgreement> agreements) {
        for (ExtractedAgreement found : agreements) {
            List<End> parties = found.parties().stream().map(this::end).toList();
            End agreement =
                    sharedOrOwn(parties, (members, shared) -> Happenings.agreement(document, found, members, shared));
            Details details =
                    new Details(null, found.date(), null, found.status().modality(), found.confidence(), found.quote());
            parties.forEach(party -> add(party, RelationType.PARTY_TO, agreement, details));
            found.signatories().forEach(person -> add(end(person), RelationType.SIGNED, agreement, details));
            if (found.place() != null) {
                add(agreement, RelationType.SIGNED_AT, end(found.place()), details);
            }
            describe(agreement, found.kind(), found.status().label(), found.topics(), details);
        }
    }

    void addEvents(List<ExtractedEvent> events) {
        for (ExtractedEvent found : events) {
            List<End> participants =
                    found.participants().stream().map(this::end).toList();
            End event =
                    sharedOrOwn(participants, (members, shared) -> Happenings.event(document, found, members, shared));
            Details details =
                    new Details(null, found.start(), found.end(), found.modality(), found.confidence(), found.quote());
            participants.forEach(member -> add(member, RelationType.PARTICIPATED_IN, event, details));
            if (found.place() != null) {
                add(event, RelationType.HELD_IN, end(found.place()), details);
            }
            describe(event, found.kind().label(), null, List.of(), details);
        }
    }

    /** Makes an agreement or event of its members, which documents share or which belongs to this document alone. */
    private interface Making {
        Entity of(List<Entity> members, boolean shared);
    }

    /** Two agreements or events that one document distinguishes stay separate, even if their shared id is the same. */
    private End sharedOrOwn(List<End> members, Making making) {
        List<Entity> judged = members.stream().map(End::entity).toList();
        Entity shared = making.of(judged, true);
        Entity found = happenings.containsKey(shared.id()) ? making.of(judged, false) : shared;
        Entity entity = identification.entity(found);
        happenings.put(found.id(), entity);
        List<Entity> unjudged = members.stream().map(End::plain).toList();
        Entity plain = making.of(unjudged, true);
        return new End(entity, plainHappenings.add(plain.id()) ? plain : making.of(unjudged, false));
    }

    /** The properties that all claims of one finding share. */
    private record Details(
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            double confidence,
            Quote quote) {}

    private void add(End subject, RelationType predicate, End object, Details details) {
        boolean swapped = predicate.symmetric() && subject.id().compareTo(object.id()) > 0;
        End first = swapped ? object : subject;
        End second = swapped ? subject : object;
        if (first.id().equals(second.id())) {
            return;
        }
        String relation = Claim.relation(first.id(), predicate, second.id());
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
                        details.quote,
                        first.plain.id(),
                        second.plain.id()));
    }

    private void describe(End of, String kind, @Nullable String status, List<String> topics, Details details) {
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
                        details.quote,
                        of.plain.id()));
    }

    private End end(String localId) {
        return Objects.requireNonNull(
                byLocalId.get(localId), () -> "An extraction must list every entity it uses, missing " + localId);
    }
}
