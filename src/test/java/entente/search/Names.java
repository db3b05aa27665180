package entente.search;

import entente.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms of entities and searches. */
final class Names {
    private Names() {}

    static NamedEntity place(String id, String name, String... aliases) {
        return entity(id, 0, name, aliases);
    }

    static NamedEntity entity(String id, long relations, String name, String... aliases) {
        return new NamedEntity(id, EntityType.PLACE, name, List.of(aliases), List.of(), 1, relations, List.of());
    }

    static List<String> ids(NameIndex index, String typed) {
        return ids(index.find(NameRequest.of(typed, 100)));
    }

    static List<String> ids(NameHits found) {
        return found.hits().stream().map(NameHit::id).toList();
    }

    /** {@return the fit of the first hit and its matching alias, such as "ALIAS Anvers"; empty if there is no hit} */
    static @Nullable String fit(NameIndex index, String typed) {
        return index.find(NameRequest.of(typed, 1)).hits().stream()
                .map(hit -> hit.fit() + (hit.matched() == null ? "" : " " + hit.matched()))
                .findFirst()
                .orElse(null);
    }
}
