package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.ontology.EntityType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decides which agreements and events of different documents are one. Agreements are one when kind, parties and date,
 * or proper name and parties, are the same; a sister-city tie is one for its two places. Events are one when kind,
 * members and first day are the same. Everything else belongs to its document.
 */
final class Happenings {
    private static final int NAMED_PARTIES = 3;

    private Happenings() {}

    /** {@return the agreement as an entity; not {@code shared}, it is this document's own} */
    static Entity agreement(Document document, ExtractedAgreement found, List<Entity> parties, boolean shared) {
        String name = found.name() != null ? found.name() : found.kind() + " between " + names(parties);
        String members = ids(parties);
        String own = document.id() + "|" + found.id();
        String key;
        if (!shared) {
            key = own;
        } else if (isTie(found.kind())) {
            key = "tie|" + members;
        } else if (found.name() != null) {
            key = Ids.key(found.name()) + "|" + members;
        } else if (found.date() != null) {
            key = found.kind() + "|" + members + "|" + found.date();
        } else {
            key = own;
        }
        // The readable part of the id must be as equal as the key, so it takes neither the order nor the noun of one
        // text.
        String label = (isTie(found.kind()) ? "sister-city tie" : found.kind()) + " " + keys(parties);
        return new Entity(Ids.entity(EntityType.AGREEMENT, label, key), EntityType.AGREEMENT, name, List.of());
    }

    /** {@return the event as an entity; not {@code shared}, it is this document's own} */
    static Entity event(Document document, ExtractedEvent found, List<Entity> participants, boolean shared) {
        boolean dated = shared && found.start() != null;
        String key = dated
                ? found.kind() + "|" + Ids.key(found.name()) + "|" + ids(participants) + "|" + found.start()
                : document.id() + "|" + found.id();
        return new Entity(Ids.entity(EntityType.EVENT, found.name(), key), EntityType.EVENT, found.name(), List.of());
    }

    private static boolean isTie(String kind) {
        return kind.contains("sister") || kind.contains("twin") || kind.contains("friendship");
    }

    private static String keys(List<Entity> entities) {
        return entities.stream()
                .map(Entity::name)
                .map(Ids::key)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).distinct().sorted().collect(Collectors.joining(","));
    }

    private static String names(List<Entity> parties) {
        String first = parties.stream().limit(NAMED_PARTIES).map(Entity::name).collect(Collectors.joining(" and "));
        return parties.size() > NAMED_PARTIES ? first + " and " + (parties.size() - NAMED_PARTIES) + " more" : first;
    }
}
