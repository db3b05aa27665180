package entente.identity;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes local entities of the findings of a document. */
public final class LocalEntities {
    private LocalEntities() {}

    /**
     * {@return the persons, organizations and places of the document, in its order}
     *
     * @param text the text of the document, or null if it is unknown
     */
    public static List<LocalEntity> of(Extraction extraction, @Nullable String text) {
        Map<String, Findings> byId = new LinkedHashMap<>();
        for (ExtractedEntity entity : extraction.entities()) {
            if (EntityType.named().contains(entity.type())) {
                byId.put(entity.id(), new Findings(entity));
            }
        }
        for (ExtractedRelation relation : extraction.relations()) {
            Findings subject = byId.get(relation.subject());
            Findings object = byId.get(relation.object());
            if (subject != null && object != null) {
                add(relation, subject, object);
            }
        }
        var document = new LocalDocument(
                extraction.id(),
                extraction.date(),
                text,
                byId.values().stream().map(Findings::named).toList());
        return byId.values().stream().map(findings -> findings.local(document)).toList();
    }

    private static void add(ExtractedRelation relation, Findings subject, Findings object) {
        RelationType type = relation.predicate();
        if (type == RelationType.HOLDS_POSITION) {
            String title = relation.title();
            subject.offices.add(new Office(title == null ? "" : title, object.named()));
        } else if (type == RelationType.PART_OF || type.locating()) {
            subject.containers.add(object.named());
            object.contents.add(subject.named());
        } else if (!type.momentary()) {
            subject.related.add(object.named());
            object.related.add(subject.named());
        }
    }

    private static final class Findings {
        private final ExtractedEntity entity;
        private final List<Office> offices = new ArrayList<>();
        private final List<NamedThing> containers = new ArrayList<>();
        private final List<NamedThing> contents = new ArrayList<>();
        private final List<NamedThing> related = new ArrayList<>();

        Findings(ExtractedEntity entity) {
            this.entity = entity;
        }

        NamedThing named() {
            return new NamedThing(entity.type(), entity.name());
        }

        LocalEntity local(LocalDocument document) {
            return new LocalEntity(
                    document, entity.type(), entity.name(), entity.aliases(), offices, containers, contents, related);
        }
    }
}
