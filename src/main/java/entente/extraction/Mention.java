package entente.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A span of a passage that names or refers to an entity.
 *
 * @param passage index of the passage
 * @param start offset of the first character in the text of the document, in UTF-16 code units
 * @param end offset after the last character
 * @param name the form of the name; null for a reference such as "the ambassador"
 */
public record Mention(
        int passage, int start, int end, @Nullable String name) {}
