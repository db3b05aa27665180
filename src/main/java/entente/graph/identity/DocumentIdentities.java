package entente.graph.identity;

import entente.neo4j.Properties;
import entente.neo4j.WriteTransaction;
import entente.resolution.Entity;
import entente.resolution.Identification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which entity each name of one document is, by all judgements that stand. A name has a sense: that of its plain name, or
 * another one, which the machine gave it (a part) or a person (a split). A sense belongs to an entity.
 */
public final class DocumentIdentities implements Identification {
    private final String document;
    private final Map<String, String> parts;
    private final Map<String, String> splits = new HashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Map<String, Object>> units = new TreeMap<>();

    private record Owner(String entity, @Nullable String name) {}

    private DocumentIdentities(String document, Map<String, String> parts) {
        this.document = document;
        this.parts = parts;
    }

    /**
     * {@return the identities of what a document names}
     *
     * @param parts senses that the machine gave to names, by the id of the plain name
     */
    public static DocumentIdentities read(
            WriteTransaction transaction, String document, Collection<Entity> names, Map<String, String> parts) {
        var identities = new DocumentIdentities(document, parts);
        transaction
                .list("list-splits", Map.of("document", document))
                .forEach(split -> split.get("units")
                        .asList(unit -> unit.asString())
                        .forEach(unit ->
                                identities.splits.put(unit, split.get("part").asString())));
        identities.load(transaction, names);
        return identities;
    }

    /** {@return the senses that the machine gave to names of a document when it was written last} */
    public static Map<String, String> storedParts(WriteTransaction transaction, String document) {
        Map<String, String> parts = new HashMap<>();
        transaction.list("list-units", Map.of("document", document)).stream()
                .filter(unit -> !unit.get("part").isNull())
                .forEach(unit ->
                        parts.put(unit.get("name").asString(), unit.get("part").asString()));
        return parts;
    }

    /** Reads the identities of more things that the document names. {@return whether any of them is judged} */
    public boolean load(WriteTransaction transaction, Collection<Entity> names) {
        List<String> fresh = names.stream()
                .map(name -> sense(name.id()))
                .filter(known::add)
                .distinct()
                .toList();
        if (fresh.isEmpty()) {
            return false;
        }
        var rows = transaction.list("list-identities", Map.of("ids", fresh));
        rows.forEach(row -> owners.put(
                row.get("id").asString(),
                new Owner(
                        row.get("entity").asString(),
                        row.get("name").isNull() ? null : row.get("name").asString())));
        return !rows.isEmpty();
    }

    /** {@return whether all that was read still holds, now that the entities are locked} */
    public boolean stillHold(WriteTransaction transaction) {
        var now = new DocumentIdentities(document, parts);
        transaction
                .list("list-splits", Map.of("document", document))
                .forEach(split -> split.get("units")
                        .asList(unit -> unit.asString())
                        .forEach(unit -> now.splits.put(unit, split.get("part").asString())));
        transaction
                .list("list-identities", Map.of("ids", List.copyOf(known)))
                .forEach(row -> now.owners.put(
                        row.get("id").asString(),
                        new Owner(
                                row.get("entity").asString(),
                                row.get("name").isNull()
                                        ? null
                                        : row.get("name").asString())));
        return now.splits.equals(splits) && now.owners.equals(owners);
    }

    @Override
    public Entity entity(Entity plain) {
        String sense = sense(plain.id());
        Owner owner = owners.get(sense);
        String id = owner == null ? sense : owner.entity;
        String name = owner == null || owner.name == null ? plain.name() : owner.name;
        if (!id.equals(plain.id())) {
            units.put(plain.id(), unit(plain.id(), sense));
        }
        return id.equals(plain.id()) && name.equals(plain.name())
                ? plain
                : new Entity(id, plain.type(), name, aliases(plain, name));
    }

    private static List<String> aliases(Entity plain, String name) {
        List<String> aliases = new ArrayList<>(plain.aliases());
        if (!plain.name().equals(name)) {
            aliases.add(plain.name());
            aliases.remove(name);
        }
        return aliases;
    }

    /** Saves which names of the document denote another entity than that of the plain name. Locks nothing. */
    public void save(WriteTransaction transaction) {
        parts.keySet().forEach(name -> units.computeIfAbsent(name, plain -> unit(plain, sense(plain))));
        transaction.change("remove-units", Map.of("document", document));
        if (!units.isEmpty()) {
            transaction.change("save-units", Map.of("document", document, "units", List.copyOf(units.values())));
        }
    }

    private Map<String, Object> unit(String plain, String sense) {
        return new Properties()
                .put("id", unitId(document, plain))
                .put("name", plain)
                .put("part", parts.get(plain))
                .put("sense", sense)
                .map();
    }

    private String sense(String plain) {
        return Objects.requireNonNullElse(
                splits.get(unitId(document, plain)), Objects.requireNonNullElse(parts.get(plain), plain));
    }

    /** {@return the id of a name in a document, which a split lists} */
    public static String unitId(String document, String plain) {
        return document + "|" + plain;
    }
}
