package entente.graph.identity;

import entente.resolution.CountryIds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A sense of a name: what all documents mean by it, or some of them.
 *
 * @param id the id of its own entity
 * @param entity the entity that it belongs to
 * @param name the name shown, or null if nothing in the graph has it
 * @param imported whether it comes from a table or a reference list
 * @param list the reference list, or null; it lists each thing once
 * @param identifiers what registers call it
 */
record Sense(
        String id,
        String entity,
        @Nullable String name,
        boolean imported,
        @Nullable String list,
        List<String> identifiers) {
    private static final int SHORT = 4;

    /** The sense whose id and name an entity takes: an imported one, then the fullest name. */
    static final Comparator<Sense> CANONICAL = Comparator.comparing(Sense::imported)
            .thenComparing(sense -> sense.name != null)
            .thenComparing(sense -> !sense.inverted())
            .thenComparing(sense -> !sense.inCapitals())
            .thenComparing(sense -> sense.name == null ? 0 : sense.name.length())
            .thenComparing(Sense::id, Comparator.reverseOrder());

    static Sense of(Record row) {
        String id = row.get("id").asString();
        List<String> identifiers = new ArrayList<>(row.get("identifiers").asList(Value::asString));
        String code = CountryIds.find(id);
        if (code != null) {
            identifiers.add(code);
        }
        return new Sense(
                id,
                row.get("entity").asString(),
                row.get("name").asString(null),
                row.get("imported").asBoolean(),
                row.get("list").asString(null),
                List.copyOf(identifiers));
    }

    private boolean inverted() {
        return name != null && id.startsWith("person-") && name.indexOf(',') >= 0;
    }

    private boolean inCapitals() {
        return name != null
                && (name.length() > SHORT || name.indexOf(' ') < 0)
                && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
