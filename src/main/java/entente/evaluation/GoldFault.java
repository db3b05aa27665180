package entente.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What keeps an annotated document from being evaluated.
 *
 * @param file the file or folder
 * @param field the field in it, such as {@code relations[3].predicate}; null where the fault is not in one
 * @param message what is wrong and what would be right
 */
public record GoldFault(String file, @Nullable String field, String message) {
    @Override
    public String toString() {
        return file + ": " + (field == null ? "" : field + ": ") + message;
    }
}
