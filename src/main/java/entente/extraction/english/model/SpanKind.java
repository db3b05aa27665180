package entente.extraction.english.model;

import entente.ontology.EntityType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a span of words may be. The order is part of the trained model; the names come first. */
public enum SpanKind {
    PERSON(EntityType.PERSON),
    ORGANIZATION(EntityType.ORGANIZATION),
    PLACE(EntityType.PLACE),
    AGREEMENT(null),
    EVENT(null);

    /** Number of kinds that are names. */
    static final int NAMES = 3;

    private final @Nullable EntityType entity;

    SpanKind(@Nullable EntityType entity) {
        this.entity = entity;
    }

    /** {@return whether it is a kind of name} */
    public boolean isName() {
        return entity != null;
    }

    /** {@return the type of the entities with such names, or empty for a word that may be an agreement or event} */
    public Optional<EntityType> entity() {
        return Optional.ofNullable(entity);
    }

    /** {@return the kind of names of such entities, or empty for agreements and events} */
    public static Optional<SpanKind> of(EntityType entity) {
        for (SpanKind kind : values()) {
            if (kind.entity == entity) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
