package entente.evaluation.gold;

import org.jspecify.annotations.Nullable;

/**
 * The reason why an annotated document or a saved extraction cannot be used.
 *
 * @param file the file or folder
 * @param field the field in the file, such as {@code relations[3].predicate}; null if the fault is not in a field
 * @param message what is wrong and how to correct it
 */
public record GoldFault(String file, @Nullable String field, String message) {
    @Override
    public String toString() {
        return file + ": " + (field == null ? "" : field + ": ") + message;
    }
}
