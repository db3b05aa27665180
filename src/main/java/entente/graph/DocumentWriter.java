package entente.graph;

import entente.document.Document;
import entente.extraction.Mention;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes or removes one document within one transaction. Locks are taken in one order, the document first and then its
 * entities by id, those of its last version included: whoever waits reads what the other wrote, and computes from it.
 */
record DocumentWriter(WriteTransaction transaction) {
    /** {@return what was done} Nothing is, when the graph holds the document in this version. */
    Written write(Document document, String extractor, String extractionJson, Resolution resolution) {
        Map<String, Object> id = Map.of("id", document.id());
        transaction.change("lock-document", id);
        var version = Version.find(transaction, document.id());
        if (version.equals(Optional.of(new Version(document.fingerprint(), extractor)))) {
            transaction.change("unlock-document", id);
            return written(Written.Status.UNCHANGED, resolution);
        }
        var rows = new Rows(document);
        var old = version.isPresent() ? Footprint.read(transaction, document.id()) : Footprint.NOTHING;
        var fresh = Footprint.of(resolution);
        saveEntities(old, fresh);
        if (version.isPresent()) {
            transaction.change("remove-content", id);
        }
        transaction.change(
                "save-document", Map.of("id", document.id(), "properties", rows.properties(extractor, extractionJson)));
        transaction.forEach("save-passages", rows.passages());
        transaction.forEach("save-mentions", rows.mentions(resolution.mentions()));
        transaction.forEach("save-claims", rows.claims(resolution.claims()));
        transaction.forEach("save-descriptions", rows.descriptions(resolution.descriptions()));
        saveAliases(old, resolution);
        new Projection(transaction).update(old, fresh);
        touched(old, fresh).log(transaction);
        return written(version.isPresent() ? Written.Status.REPLACED : Written.Status.INGESTED, resolution);
    }

    /** {@return what went with the document, or nothing when there is no such document} */
    Optional<Removed> remove(String documentId) {
        Map<String, Object> id = Map.of("id", documentId);
        if (transaction.list("lock-known-document", id).isEmpty()) {
            return Optional.empty();
        }
        var old = Footprint.read(transaction, documentId);
        saveEntities(old, Footprint.NOTHING);
        int imported = transaction
                .list("remove-imported-relations", id)
                .getFirst()
                .get("removed")
                .asInt();
        int claims =
                transaction.list("remove-content", id).getFirst().get("claims").asInt();
        transaction.change("remove-document", id);
        recountAliases(old);
        var gone = new Projection(transaction).update(old, Footprint.NOTHING);
        (imported == 0 ? touched(old, Footprint.NOTHING) : Touched.all()).log(transaction);
        return Optional.of(new Removed(claims + imported, gone.relations() + imported, gone.entities()));
    }

    /** {@return the counts of a document with these findings} */
    static Written written(Written.Status status, Resolution resolution) {
        return new Written(
                status,
                Footprint.of(resolution).entities().size(),
                resolution.claims().size() + resolution.descriptions().size());
    }

    private static Touched touched(Footprint old, Footprint fresh) {
        Set<String> entities = new HashSet<>(old.entities().keySet());
        entities.addAll(fresh.entities().keySet());
        return new Touched(
                false,
                entities,
                old.relationsWith(fresh).values().stream()
                        .map(tie -> new Touched.Pair(tie.subject(), tie.object()))
                        .collect(Collectors.toSet()));
    }

    private void saveEntities(Footprint old, Footprint fresh) {
        var all = new TreeMap<String, Entity>(old.entities());
        all.putAll(fresh.entities());
        transaction.forEach(
                "save-entities",
                all.values().stream()
                        .map(entity -> Map.<String, Object>of(
                                "id", entity.id(),
                                "type", entity.type().label(),
                                "name", entity.name(),
                                "documents", fresh.count(entity.id()) - old.count(entity.id())))
                        .toList());
    }

    private void saveAliases(Footprint old, Resolution resolution) {
        recountAliases(old);
        transaction.forEach(
                "save-aliases",
                resolution.mentions().entrySet().stream()
                        .filter(entry -> !old.entities().containsKey(entry.getKey()))
                        .map(entry -> Map.<String, Object>of("id", entry.getKey(), "names", names(entry.getValue())))
                        .toList());
    }

    private void recountAliases(Footprint old) {
        if (!old.entities().isEmpty()) {
            transaction.change(
                    "recount-aliases", Map.of("ids", List.copyOf(old.entities().keySet())));
        }
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
