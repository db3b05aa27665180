package entente.ontology;

import java.util.Arrays;
import java.util.List;

/**
 * The whole table of the domain. {@code name} is what the API and Neo4j use, {@code label} what people read.
 *
 * @param relationTypes what joins two entities
 * @param agreementStatuses how far an agreement has come
 * @param modalities how a sentence says something
 * @param sourceFormats what documents may come in
 */
public record Ontology(
        List<EntityKind> entityTypes,
        List<RelationKind> relationTypes,
        List<Term> agreementStatuses,
        List<Term> eventKinds,
        List<Term> modalities,
        List<Format> sourceFormats) {

    /** The table. */
    public static final Ontology TABLE = new Ontology(
            Arrays.stream(EntityType.values()).map(EntityKind::of).toList(),
            Arrays.stream(RelationType.values()).map(RelationKind::of).toList(),
            Arrays.stream(AgreementStatus.values())
                    .map(status -> new Term(status.label(), status.label()))
                    .toList(),
            Arrays.stream(EventKind.values())
                    .map(kind -> new Term(kind.label(), kind.label()))
                    .toList(),
            Arrays.stream(Modality.values())
                    .map(modality -> new Term(modality.label(), modality.label()))
                    .toList(),
            Arrays.stream(SourceFormat.values()).map(Format::of).toList());

    /** A name and what people read for it. */
    public record Term(String name, String label) {}

    /**
     * A type of entity.
     *
     * @param plural what people read for several of them
     */
    public record EntityKind(String name, String label, String plural) {
        static EntityKind of(EntityType type) {
            return new EntityKind(type.label(), type.displayName(), type.plural());
        }
    }

    /**
     * A type of relation.
     *
     * @param label what people read between subject and object
     * @param from the types of entity that it may start from
     * @param to the types of entity that it may lead to
     * @param symmetric whether it has no direction
     * @param momentary whether it happens on a day and ends on that day
     */
    public record RelationKind(
            String name,
            String label,
            List<EntityType> from,
            List<EntityType> to,
            boolean symmetric,
            boolean momentary) {
        static RelationKind of(RelationType type) {
            return new RelationKind(
                    type.name(),
                    type.displayName(),
                    List.copyOf(type.subjects()),
                    List.copyOf(type.objects()),
                    type.symmetric(),
                    type.momentary());
        }
    }

    /**
     * A format of documents.
     *
     * @param mediaType the type to send such a document with
     * @param extensions the endings of its files, without a dot
     */
    public record Format(String name, String label, String mediaType, List<String> extensions) {
        static Format of(SourceFormat format) {
            return new Format(format.name(), format.displayName(), format.mediaType(), format.extensions());
        }
    }
}
