package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.ontology.EntityType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decides which agreements and events of different documents are identical. Agreements are identical if kind, parties
 * and date are equal, or proper name and parties. Two places have only one sister-city agreement. Events are identical
 * if kind, participants and start date are equal. All others belong to their document.
 */
final class Happenings {
    private static final int NAMED_PARTIES = 3;

    private Happenings() {}

    /** {@return the agreement as an entity} If {@code shared} is false, the entity belongs to this document alone. */
    static Entity agreement(Document document, ExtractedAgreement found, List<Entity> parties, boolean shared) {
        String name = found.name() != null ? found.name() : found.kind() + " between " + names(parties);
        String members = ids(parties);
        String own = document.id() + "|" + found.id();
        String key;
        if (!shared) {
            key = own;
        } else if (isSisterCity(found.kind())) {
            key = "tie|" + members;
        } else if (found.name() != null) {
            key = Ids.key(found.name()) + "|" + members;
        } else if (found.date() != null) {
            key = found.kind() + "|" + members + "|" + found.date();
        } else {
            key = own;
        }
        // Equal keys need equal labels, so the label depends neither on the order of the parties, nor on how the
        // document
        // writes their names, nor on the noun in the text.
        String label = (isSisterCity(found.kind()) ? "sister-city tie" : found.kind()) + " " + keys(parties);
        return new Entity(Ids.entity(EntityType.AGREEMENT, label, key), EntityType.AGREEMENT, name, List.of());
    }

    /** {@return the event as an entity} If {@code shared} is false, the entity belongs to this document alone. */
    static Entity event(Document document, ExtractedEvent found, List<Entity> participants, boolean shared) {
        boolean dated = shared && found.start() != null;
        String key = dated
                ? found.kind() + "|" + Ids.key(found.name()) + "|" + ids(participants) + "|" + found.start()
                : document.id() + "|" + found.id();
        return new Entity(Ids.entity(EntityType.EVENT, found.name(), key), EntityType.EVENT, found.name(), List.of());
    }

    private static boolean isSisterCity(String kind) {
        return kind.contains("sister") || kind.contains("twin") || kind.contains("friendship");
    }

    private static String keys(List<Entity> entities) {
        return entities.stream()
                .map(Entity::id)
                .map(Ids::label)
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
