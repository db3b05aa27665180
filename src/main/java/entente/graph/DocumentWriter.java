package entente.graph;

import entente.document.Document;
import entente.extraction.Mention;
import entente.graph.identity.DocumentIdentities;
import entente.graph.identity.IdentityUpdate;
import entente.graph.identity.NameLinks;
import entente.neo4j.Properties;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.resolution.CountryIds;
import entente.resolution.DocumentFindings;
import entente.resolution.Entity;
import entente.resolution.Identification;
import entente.resolution.Resolution;
import entente.resolution.Resolver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes or removes one document within one transaction. Locks are taken in a fixed order: the document first, then its
 * entities by id, including those of its last version. A writer that waits for a lock reads what the other one has
 * written.
 */
record DocumentWriter(WriteTransaction transaction) {
    /** {@return what was done} Does nothing if the graph already holds this version of the document. */
    Written write(
            Document document, String extractor, String extractionJson, DocumentFindings findings, NameLinks links) {
        Map<String, Object> id = Map.of("id", document.id());
        transaction.change("lock-document", id);
        var version = Version.find(transaction, document.id());
        if (version.equals(Optional.of(new Version(document.fingerprint(), extractor)))) {
            transaction.change("unlock-document", id);
            return written(Written.Status.UNCHANGED, findings.under(Identification.PLAIN));
        }
        new IdentityUpdate(transaction).save(links);
        var rows = new Rows(document);
        var old = version.isPresent() ? Footprint.read(transaction, document.id()) : Footprint.NOTHING;
        var identified = identify(document, findings, links.parts());
        replace(document, identified, old, () -> {
            transaction.change(
                    "save-document",
                    Map.of("id", document.id(), "properties", rows.properties(extractor, extractionJson)));
            transaction.forEach("save-passages", rows.passages());
        });
        transaction.change("unmark-document", id);
        return written(
                version.isPresent() ? Written.Status.REPLACED : Written.Status.INGESTED, identified.resolution());
    }

    /**
     * Writes a document again, because what it names has become another entity. Does nothing if the document is gone.
     *
     * @param count counts what it touches
     */
    void rewrite(String documentId, Resolver resolver, EffectCount count) {
        Map<String, Object> id = Map.of("id", documentId);
        if (transaction.list("lock-known-document", id).isEmpty()) {
            return;
        }
        ReadDocument.find(transaction, documentId).ifPresent(stored -> {
            var document = stored.document();
            var old = Footprint.read(transaction, documentId);
            var identified = identify(
                    document,
                    resolver.resolve(document, stored.extraction()),
                    DocumentIdentities.storedParts(transaction, documentId));
            count.add(old, Footprint.of(identified.resolution()));
            replace(
                    document,
                    identified,
                    old,
                    () -> transaction.forEach("save-passages", new Rows(document).passages()));
        });
        transaction.change("unmark-document", id);
        transaction.change("unlock-document", id);
    }

    /** The findings of a document about entities of the graph, and how its names were identified. */
    private record Identified(DocumentIdentities identities, Resolution resolution) {}

    private Identified identify(Document document, DocumentFindings findings, Map<String, String> parts) {
        var identities = DocumentIdentities.read(transaction, document.id(), findings.units(), parts);
        Resolution resolution = findings.under(identities);
        if (identities.load(transaction, happenings(resolution))) {
            resolution = findings.under(identities);
        }
        ResolutionCheck.check(document, resolution);
        return new Identified(identities, resolution);
    }

    private void replace(Document document, Identified identified, Footprint old, Runnable saveText) {
        Resolution resolution = identified.resolution();
        var fresh = Footprint.of(resolution);
        saveEntities(old, fresh);
        if (!identified.identities().stillHold(transaction)) {
            throw new Overtaken("Another transaction changed the identity of what the document names", null);
        }
        if (old != Footprint.NOTHING) {
            transaction.change("remove-content", Map.of("id", document.id()));
        }
        saveText.run();
        var rows = new Rows(document);
        transaction.forEach("save-mentions", rows.mentions(resolution.mentions()));
        transaction.forEach("save-claims", rows.claims(resolution.claims()));
        transaction.forEach("save-descriptions", rows.descriptions(resolution.descriptions()));
        identified.identities().save(transaction);
        saveAliases(old, resolution);
        new Projection(transaction).update(old, fresh);
        touched(old, fresh).log(transaction);
    }

    private static List<Entity> happenings(Resolution resolution) {
        return resolution.entities().stream()
                .filter(entity -> entity.type().described())
                .toList();
    }

    /** {@return what was removed with the document, or empty if there is no such document} */
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
        transaction.change("remove-units", Map.of("document", documentId));
        transaction.change("remove-document", id);
        recountAliases(old);
        var gone = new Projection(transaction).update(old, Footprint.NOTHING);
        (imported == 0 ? touched(old, Footprint.NOTHING) : Touched.all()).log(transaction);
        return Optional.of(new Removed(claims + imported, gone.relations() + imported, gone.entities()));
    }

    /** {@return the counts of a document with this resolution} */
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
                        .map(entity -> new Properties()
                                .put("id", entity.id())
                                .put("type", entity.type().label())
                                .put("name", entity.name())
                                .put("documents", fresh.count(entity.id()) - old.count(entity.id()))
                                .put("identifier", CountryIds.find(entity.id()))
                                .map())
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
