package entente.graph;

import entente.document.Document;
import entente.extraction.Mention;
import entente.graph.correction.CorrectedFindings;
import entente.graph.correction.Correcting;
import entente.graph.correction.CorrectionMark;
import entente.graph.correction.FactEnds;
import entente.graph.correction.StandingCorrection;
import entente.graph.identity.DocumentIdentities;
import entente.graph.identity.IdentityUpdate;
import entente.graph.identity.NameLinks;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.resolution.DocumentFindings;
import entente.resolution.Entity;
import entente.resolution.Identification;
import entente.resolution.Resolution;
import entente.resolution.Resolver;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** The findings of a document about entities of the graph, how its names were identified, and what was corrected. */
    private record Identified(
            DocumentIdentities identities,
            FactEnds ends,
            List<StandingCorrection> corrections,
            CorrectedFindings corrected) {
        Resolution resolution() {
            return corrected.resolution();
        }
    }

    private Identified identify(Document document, DocumentFindings findings, Map<String, String> parts) {
        var identities = DocumentIdentities.read(transaction, document.id(), findings.units(), parts);
        Resolution resolution = findings.under(identities);
        if (identities.load(transaction, happenings(resolution))) {
            resolution = findings.under(identities);
        }
        ResolutionCheck.check(document, resolution);
        var corrections = StandingCorrection.ofDocument(transaction, document.id());
        var ends = FactEnds.read(transaction, corrections, document.id());
        var corrected = Correcting.apply(
                document, resolution, corrections, ends, current(findings, identities, resolution, corrections));
        return new Identified(identities, ends, corrections, corrected);
    }

    /** {@return which entity each plain id of the document denotes; nothing if nobody asks} */
    private static Map<String, String> current(
            DocumentFindings findings,
            DocumentIdentities identities,
            Resolution resolution,
            List<StandingCorrection> corrections) {
        Map<String, String> current = new HashMap<>();
        if (!corrections.isEmpty()) {
            findings.units()
                    .forEach(unit ->
                            current.put(unit.id(), identities.entity(unit).id()));
            resolution.descriptions().forEach(described -> current.put(described.plain(), described.entity()));
        }
        return current;
    }

    private void replace(Document document, Identified identified, Footprint old, Runnable saveText) {
        Resolution resolution = identified.resolution();
        Map<String, CorrectionMark> marks = identified.corrected().marks();
        var fresh = Footprint.of(resolution);
        saveEntities(old, fresh);
        if (!identified.identities().stillHold(transaction)
                || !identified.ends().stillHold(transaction)) {
            throw new Overtaken("Another transaction changed the identity of what the document names", null);
        }
        Set<Happening> happenings = new HashSet<>();
        if (old != Footprint.NOTHING) {
            happenings.addAll(storedHappenings(document.id()));
            transaction.change("remove-content", Map.of("id", document.id()));
        }
        saveText.run();
        var rows = new Rows(document);
        transaction.forEach("save-mentions", rows.mentions(resolution.mentions()));
        transaction.forEach("save-claims", rows.claims(resolution.claims(), marks));
        transaction.forEach("save-descriptions", rows.descriptions(resolution, marks));
        identified.identities().save(transaction);
        saveAliases(old, resolution);
        new Projection(transaction).update(old, fresh, rejected(resolution, marks));
        old.touched(fresh).log(transaction);
        saveLost(identified);
        markWhatNames(document.id(), happenings, happenings(resolution, marks));
    }

    private void saveLost(Identified identified) {
        List<String> ids =
                identified.corrections().stream().map(StandingCorrection::id).toList();
        if (!ids.isEmpty()) {
            transaction.change(
                    "save-lost",
                    Map.of(
                            "ids",
                            ids,
                            "found",
                            List.copyOf(identified.corrected().found())));
        }
    }

    /** {@return the ends of rejected claims, which may have nothing else that supports them} */
    private static Set<String> rejected(Resolution resolution, Map<String, CorrectionMark> marks) {
        Set<String> ids = new HashSet<>();
        if (!marks.isEmpty()) {
            resolution.claims().stream()
                    .filter(claim -> isRejected(marks.get(claim.id())))
                    .forEach(claim -> ids.addAll(List.of(claim.subject(), claim.object())));
            resolution.descriptions().stream()
                    .filter(description -> isRejected(marks.get(description.id())))
                    .forEach(description -> ids.add(description.entity()));
        }
        return ids;
    }

    private static boolean isRejected(@Nullable CorrectionMark mark) {
        return mark != null && mark.rejected();
    }

    /** An agreement or event under the id that it has without judgements. */
    private record Happening(String plain, String entity) {}

    private List<Happening> storedHappenings(String document) {
        return transaction.list("list-happenings", Map.of("id", document)).stream()
                .map(row -> new Happening(
                        row.get("plain").asString(row.get("entity").asString()),
                        row.get("entity").asString()))
                .toList();
    }

    private static Set<Happening> happenings(Resolution resolution, Map<String, CorrectionMark> marks) {
        return resolution.descriptions().stream()
                .filter(description -> !isRejected(marks.get(description.id())))
                .map(description -> new Happening(description.plain(), description.entity()))
                .collect(Collectors.toSet());
    }

    /** Marks the facts that people added about agreements and events which are others now. */
    private void markWhatNames(String document, Set<Happening> old, Set<Happening> fresh) {
        Set<Happening> changed = new HashSet<>(old);
        changed.addAll(fresh);
        changed.removeIf(happening -> old.contains(happening) && fresh.contains(happening));
        if (!changed.isEmpty()) {
            transaction.change(
                    "mark-corrections-of-senses",
                    Map.of(
                            "senses",
                            changed.stream().map(Happening::plain).distinct().toList(),
                            "document",
                            document));
        }
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
        Set<Happening> happenings = new HashSet<>(storedHappenings(documentId));
        transaction.change("lose-corrections", id);
        int claims =
                transaction.list("remove-content", id).getFirst().get("claims").asInt();
        transaction.change("remove-units", Map.of("document", documentId));
        transaction.change("remove-document", id);
        recountAliases(old);
        var gone = new Projection(transaction).update(old, Footprint.NOTHING, Set.of());
        markWhatNames(documentId, happenings, Set.of());
        (imported == 0 ? old.touched(Footprint.NOTHING) : Touched.all()).log(transaction);
        return Optional.of(new Removed(claims + imported, gone.relations() + imported, gone.entities()));
    }

    /** {@return the counts of a document with this resolution} */
    static Written written(Written.Status status, Resolution resolution) {
        return new Written(
                status,
                Footprint.of(resolution).entities().size(),
                resolution.claims().size() + resolution.descriptions().size());
    }

    private void saveEntities(Footprint old, Footprint fresh) {
        transaction.forEach("save-entities", old.entityRows(fresh, true));
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
