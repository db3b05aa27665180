package entente.document;

import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to be read. What is given here goes before what the content says of itself.
 *
 * @param bytes the content, undecoded
 * @param contentType the media type that came with it, with or without a character set; only a hint, the bytes decide
 * @param name the file name, if it was a file
 * @param title the title, if it is known
 * @param url where it was published; a document of the same URL replaces this one
 * @param publishedOn when it was published
 */
public record Source(
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String name,
        @Nullable String title,
        @Nullable String url,
        @Nullable EdtfDate publishedOn) {}
