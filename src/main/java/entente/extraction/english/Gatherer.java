package entente.extraction.english;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.english.agreement.AgreementMention;
import entente.extraction.english.agreement.AgreementMerger;
import entente.extraction.english.event.EventMention;
import entente.extraction.english.event.EventMerger;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.relation.RelationMerger;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the findings of a document. Merges those of the same thing and gives each thing its id: e1, e2 … to entities, a1,
 * a2 … to agreements, v1, v2 … to events. Findings refer to entities by name until here, and by id from here.
 */
final class Gatherer {
    private final Map<String, String> ids = new HashMap<>();

    private Gatherer() {}

    /** {@return the extraction of the document, without notes} */
    static Extraction gather(Document document, Findings findings, NameClusters clusters) {
        Gatherer gatherer = new Gatherer();
        return new Extraction(
                document.id(),
                document.publishedOn(),
                gatherer.entities(findings.mentions(), clusters),
                gatherer.agreements(AgreementMerger.merged(findings.agreements())),
                gatherer.events(EventMerger.merged(findings.events())),
                RelationMerger.merged(findings.relations()).stream()
                        .map(gatherer::relation)
                        .toList());
    }

    /** {@return the entities in order of first mention} */
    private List<ExtractedEntity> entities(List<NamedMention> mentions, NameClusters clusters) {
        Map<String, List<NamedMention>> byRoot = new LinkedHashMap<>();
        for (NamedMention mention : mentions) {
            byRoot.computeIfAbsent(clusters.root(mention.name()), name -> new ArrayList<>())
                    .add(mention);
        }
        List<ExtractedEntity> entities = new ArrayList<>();
        byRoot.forEach((root, of) -> {
            Set<String> aliases = new LinkedHashSet<>();
            of.forEach(mention -> {
                aliases.add(mention.name());
                aliases.addAll(mention.titled());
            });
            aliases.remove(root);
            ids.put(root, "e" + (entities.size() + 1));
            entities.add(new ExtractedEntity(
                    id(root),
                    clusters.type(root),
                    root,
                    List.copyOf(aliases),
                    of.stream().map(NamedMention::mention).toList()));
        });
        return entities;
    }

    private List<ExtractedAgreement> agreements(List<AgreementMention> mentions) {
        List<ExtractedAgreement> agreements = new ArrayList<>();
        for (AgreementMention mention : mentions) {
            agreements.add(new ExtractedAgreement(
                    "a" + (agreements.size() + 1),
                    mention.kind(),
                    mention.name(),
                    mention.status(),
                    ids(mention.parties()),
                    ids(mention.signatories()),
                    mention.date(),
                    idOrNull(mention.place()),
                    mention.topics(),
                    mention.quote(),
                    mention.confidence()));
        }
        return agreements;
    }

    private List<ExtractedEvent> events(List<EventMention> mentions) {
        List<ExtractedEvent> events = new ArrayList<>();
        for (EventMention mention : mentions) {
            EdtfDate date = mention.date();
            String[] ends = date == null ? new String[0] : date.text().split("/");
            events.add(new ExtractedEvent(
                    "v" + (events.size() + 1),
                    mention.kind(),
                    mention.name(),
                    ids(mention.participants()),
                    idOrNull(mention.place()),
                    ends.length == 0 ? null : new EdtfDate(ends[0]),
                    ends.length == 0 ? null : new EdtfDate(ends[ends.length - 1]),
                    mention.modality(),
                    mention.quote(),
                    mention.confidence()));
        }
        return events;
    }

    private ExtractedRelation relation(RelationFinding finding) {
        return new ExtractedRelation(
                id(finding.subject()),
                finding.predicate(),
                id(finding.object()),
                finding.title(),
                finding.since(),
                null,
                finding.modality(),
                finding.quote(),
                finding.confidence());
    }

    private List<String> ids(Collection<String> names) {
        return names.stream().map(this::id).toList();
    }

    private @Nullable String idOrNull(@Nullable String name) {
        return name == null ? null : id(name);
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name), () -> "Every name must have an entity, missing: " + name);
    }
}
