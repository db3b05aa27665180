package entente.document;

import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The metadata and main text of a source, before the metadata of the request is added. */
record Draft(
        @Nullable String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        @Nullable EdtfDate publishedOn,
        String text) {

    /** {@return this draft with missing metadata taken from the other; the text stays the same} */
    Draft or(Draft other) {
        return new Draft(
                first(title, other.title),
                first(url, other.url),
                first(author, other.author),
                first(language, other.language),
                first(publishedOn, other.publishedOn),
                text);
    }

    /** {@return the same metadata with another text} */
    Draft withText(String text) {
        return new Draft(title, url, author, language, publishedOn, text);
    }

    static <T> @Nullable T first(@Nullable T one, @Nullable T two) {
        return one == null ? two : one;
    }
}
