package entente.identity;

import entente.ontology.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says as a whole, which is context for each of its entities.
 *
 * @param id id of the document
 * @param date when it was published, or null
 * @param text its text, or null if only its entities are known
 * @param names all that it names
 */
public record LocalDocument(
        String id, @Nullable EdtfDate date, @Nullable String text, List<NamedThing> names) {
    /** Copies the list. */
    public LocalDocument {
        names = List.copyOf(names);
    }
}
