package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Mention;
import entente.identity.evidence.NameParsers;
import entente.resolution.Units.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Turns the findings of a document into claims about entities. Which entity of the graph a name denotes is a judgement of
 * its own; this class only gives each name its plain entity, see {@link Units}.
 */
@Component
public class Resolver {
    private final Units units;

    /** Creates a resolver that reads names with these parsers. */
    public Resolver(NameParsers parsers) {
        this.units = new Units(parsers);
    }

    /** {@return the document's findings} */
    public DocumentFindings resolve(Document document, Extraction extraction) {
        List<Unit> named = units.of(document.id(), extraction, document.text());
        return new DocumentFindings() {
            @Override
            public List<Entity> units() {
                return named.stream().map(Unit::entity).toList();
            }

            @Override
            public Resolution under(Identification identification) {
                return resolution(document, extraction, named, identification);
            }
        };
    }

    private static Resolution resolution(
            Document document, Extraction extraction, List<Unit> units, Identification identification) {
        Map<String, Facts.End> byLocalId = new LinkedHashMap<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            ExtractedEntity found = extraction.entities().get(i);
            Entity entity = identification.entity(units.get(i).entity());
            byLocalId.put(found.id(), new Facts.End(entity, units.get(i).entity()));
            entities.merge(entity.id(), entity, Resolver::merge);
            mentions.computeIfAbsent(entity.id(), id -> new ArrayList<>()).addAll(found.mentions());
        }
        Facts facts = new Facts(document, byLocalId, identification);
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

    private static Entity merge(Entity one, Entity other) {
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.addAll(other.aliases());
        aliases.add(other.name());
        aliases.remove(one.name());
        return new Entity(one.id(), one.type(), one.name(), List.copyOf(aliases));
    }
}
