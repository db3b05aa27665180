package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Mention;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Decides which findings of different documents are the same entity. Findings are merged if they have the same type and
 * their canonical names are equal, ignoring case, white space and a leading article. All names of a country denote one
 * entity. A person with a one-word name belongs to the document alone. No other findings are merged, because a wrong
 * merge costs an analyst more than a missing one.
 */
@Component
public class Resolver {
    private static final Pattern BARE_NAME = Pattern.compile("[\\p{IsLatin}'’.-]+");

    private final Countries countries = new Countries();

    /** {@return the document's findings with ids that are valid across all documents} */
    public Resolution resolve(Document document, Extraction extraction) {
        Map<String, Entity> byLocalId = new LinkedHashMap<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (ExtractedEntity found : extraction.entities()) {
            Entity entity = entity(document, found);
            byLocalId.put(found.id(), entity);
            entities.merge(entity.id(), entity, Resolver::merge);
            mentions.computeIfAbsent(entity.id(), id -> new ArrayList<>()).addAll(found.mentions());
        }
        Facts facts = new Facts(document, byLocalId);
        facts.addRelations(extraction.relations());
        facts.addAgreements(extraction.agreements());
        facts.addEvents(extraction.events());
        facts.happenings().forEach(entity -> entities.put(entity.id(), entity));
        facts.descriptions()
                .forEach(description -> mentions.computeIfAbsent(description.entity(), id -> new ArrayList<>())
                        .add(new Mention(
                                description.quote().passage(),
                                description.quote().start(),
                                description.quote().end(),
                                null)));
        List<Entity> ordered = entities.values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        return new Resolution(ordered, mentions, facts.claims(), facts.descriptions());
    }

    private Entity entity(Document document, ExtractedEntity found) {
        String name =
                found.type() == EntityType.PLACE ? countries.named(found.name()).orElse(found.name()) : found.name();
        Set<String> aliases = new LinkedHashSet<>(found.aliases());
        aliases.add(found.name());
        aliases.remove(name);
        String key = Ids.key(name) + (isBareName(found) ? "|" + document.id() : "");
        return new Entity(Ids.entity(found.type(), Ids.key(name), key), found.type(), name, List.copyOf(aliases));
    }

    /** A one-word name, such as a surname, can denote another person in another document. */
    private static boolean isBareName(ExtractedEntity found) {
        return found.type() == EntityType.PERSON
                && BARE_NAME.matcher(found.name()).matches();
    }

    private static Entity merge(Entity one, Entity other) {
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.addAll(other.aliases());
        aliases.add(other.name());
        aliases.remove(one.name());
        return new Entity(one.id(), one.type(), one.name(), List.copyOf(aliases));
    }
}
