package entente.resolution;

import entente.ontology.Countries;
import entente.ontology.EntityType;
import entente.ontology.Identifier;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The identifiers of countries, which their names alone tell. */
public final class CountryIds {
    private static final Map<String, String> IDENTIFIERS = Countries.codes().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> id(entry.getKey()), entry -> new Identifier("iso3166", entry.getValue()).text()));

    private CountryIds() {}

    private static String id(String country) {
        String key = Ids.key(country);
        return Ids.entity(EntityType.PLACE, key, key);
    }

    /** {@return the identifiers of all countries, such as {@code iso3166:BE}, by the ids of their entities} */
    public static Map<String, String> all() {
        return IDENTIFIERS;
    }

    /** {@return the identifier of the entity, or null if it is no country} */
    public static @Nullable String find(String id) {
        return IDENTIFIERS.get(id);
    }
}
