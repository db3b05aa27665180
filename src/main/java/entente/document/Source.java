package entente.document;

import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The content to read, with metadata from the caller. This metadata takes precedence over that of the content.
 *
 * @param bytes the raw content
 * @param contentType the media type, with or without a character set; only a hint, because the bytes determine the
 *     format
 * @param name the file name, or null
 * @param title the title, or null if unknown
 * @param url where the content was published; a document replaces an earlier one with the same URL
 * @param publishedOn publication date, or null if unknown
 */
public record Source(
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String name,
        @Nullable String title,
        @Nullable String url,
        @Nullable EdtfDate publishedOn) {}
