package entente.bulk.row;

import entente.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a reference list.
 *
 * @param id the id that the list gives it, or null
 * @param aliases other names, without the name itself
 * @param identifiers what registers call it, such as {@code wikidata:Q239}
 * @param countries canonical names of the countries that it belongs to
 * @param topics why it is on the list, such as {@code sanction}
 */
public record ReferenceEntity(
        @Nullable String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> identifiers,
        List<String> countries,
        List<String> topics) {

    /** Sorts the lists and drops what they repeat. */
    public ReferenceEntity {
        aliases = aliases.stream()
                .filter(alias -> !alias.equals(name))
                .distinct()
                .sorted()
                .toList();
        identifiers = identifiers.stream().distinct().sorted().toList();
        countries = countries.stream().distinct().sorted().toList();
        topics = topics.stream().distinct().sorted().toList();
    }
}
