package entente.resolution;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.identity.LocalEntities;
import entente.identity.LocalEntity;
import entente.identity.evidence.BlockingKeys;
import entente.identity.evidence.NameParsers;
import entente.identity.evidence.Profile;
import entente.identity.evidence.ProfileMaker;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a document names the id of its plain name. All documents that use a name, in whatever spelling, case or legal
 * form, yield the same id, and so do all names of a country or of a listed organization. A person of one word belongs to the
 * document alone, because it can denote another person elsewhere.
 */
public final class Units {
    private final NameParsers parsers;

    /** Creates units of the names that these parsers read. */
    public Units(NameParsers parsers) {
        this.parsers = parsers;
    }

    /**
     * What a document calls one thing.
     *
     * @param local the thing with its context
     * @param entity the entity of that plain name
     * @param unmistakable whether the name denotes the same thing in all documents
     * @param keys keys of all variants of its names; what can be the same thing shares one of them
     */
    public record Unit(LocalEntity local, Entity entity, boolean unmistakable, Set<String> keys) {}

    /**
     * {@return a unit for each person, organization and place of the extraction, in its order}
     *
     * @param documentId the document
     * @param text its text, or null if it is unknown
     */
    public List<Unit> of(String documentId, Extraction extraction, @Nullable String text) {
        var maker = new ProfileMaker(parsers);
        List<ExtractedEntity> found = extraction.entities();
        List<LocalEntity> locals = LocalEntities.of(extraction.named(documentId), text);
        if (locals.size() != found.size()) {
            throw new IllegalArgumentException("An extraction must list persons, organizations and places only");
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            ExtractedEntity each = found.get(i);
            units.add(unit(documentId, locals.get(i), each.name(), each.aliases(), maker.of(locals.get(i))));
        }
        return units;
    }

    /** {@return a unit for each of these, which come from a table or a reference list} */
    public List<Unit> of(List<LocalEntity> listed) {
        var maker = new ProfileMaker(parsers);
        return listed.stream()
                .map(local -> unit(local.document().id(), local, local.name(), local.aliases(), maker.of(local)))
                .toList();
    }

    private static Unit unit(String document, LocalEntity local, String name, List<String> aliases, Profile profile) {
        return new Unit(
                local,
                entity(document, local.type(), name, aliases, profile),
                BlockingKeys.isUnmistakable(profile),
                BlockingKeys.variants(profile));
    }

    private static Entity entity(String document, EntityType type, String found, List<String> others, Profile profile) {
        String name = BlockingKeys.listedName(profile).orElse(found);
        String plain = BlockingKeys.name(profile);
        String key = Ids.key(plain == null || plain.isEmpty() ? found : plain.replaceFirst("^=", ""));
        boolean bare = plain == null && type == EntityType.PERSON;
        Set<String> aliases = new LinkedHashSet<>(others);
        aliases.add(found);
        aliases.remove(name);
        return new Entity(Ids.entity(type, key, bare ? key + "|" + document : key), type, name, List.copyOf(aliases));
    }
}
