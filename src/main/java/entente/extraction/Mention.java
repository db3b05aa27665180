package entente.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A span of a passage that names or refers to something.
 *
 * @param passage index of the passage
 * @param start offset of its first character in the document's text, in UTF-16 units
 * @param end offset behind its last character
 * @param name the name form that it uses; null where it only refers ("the ambassador")
 */
public record Mention(
        int passage, int start, int end, @Nullable String name) {}
