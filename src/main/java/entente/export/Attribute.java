package entente.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a node or an edge in GraphML and GEXF.
 *
 * @param type {@code string}, {@code long} or {@code double}, as in both formats
 * @param value reads the value, null if absent
 */
record Attribute<T>(String name, String type, Function<T, @Nullable Object> value) {
    /** The separator of aliases, identifiers and links. Aliases can contain it; other formats have them as a list. */
    private static final String BETWEEN = "; ";

    static final List<Attribute<ExportedEntity>> OF_ENTITY = List.of(
            new Attribute<>("id", "string", ExportedEntity::id),
            new Attribute<>("type", "string", entity -> entity.type().label()),
            new Attribute<>("name", "string", ExportedEntity::name),
            new Attribute<>("aliases", "string", entity -> joined(entity.aliases())),
            new Attribute<>("identifiers", "string", entity -> joined(entity.identifiers())),
            new Attribute<>("sameAs", "string", entity -> joined(entity.sameAs())),
            new Attribute<>("kind", "string", ExportedEntity::kind),
            new Attribute<>("status", "string", ExportedEntity::status),
            new Attribute<>("since", "string", ExportedEntity::since),
            new Attribute<>("until", "string", ExportedEntity::until),
            new Attribute<>("documents", "long", ExportedEntity::documents));

    static final List<Attribute<ExportedRelation>> OF_RELATION = List.of(
            new Attribute<>("id", "string", ExportedRelation::id),
            new Attribute<>("type", "string", relation -> relation.type().name()),
            new Attribute<>("title", "string", ExportedRelation::title),
            new Attribute<>("since", "string", ExportedRelation::since),
            new Attribute<>("until", "string", ExportedRelation::until),
            new Attribute<>(
                    "modality", "string", relation -> relation.modality().label()),
            new Attribute<>("confidence", "double", ExportedRelation::confidence),
            new Attribute<>("documents", "long", ExportedRelation::documents),
            new Attribute<>("quote", "string", ExportedRelation::quote),
            new Attribute<>("source", "string", ExportedRelation::sourceTitle),
            new Attribute<>("url", "string", ExportedRelation::url),
            new Attribute<>("publishedOn", "string", ExportedRelation::publishedOn));

    /** {@return the value as text, null if absent} */
    @Nullable
    String text(T thing) {
        Object given = value.apply(thing);
        return given == null ? null : given.toString();
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join(BETWEEN, texts);
    }
}
