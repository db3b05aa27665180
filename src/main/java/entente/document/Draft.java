package entente.document;

import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What a source says of itself, and its main text, before what is known from elsewhere is added. */
record Draft(
        @Nullable String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        @Nullable EdtfDate publishedOn,
        String text) {

    /** {@return this draft, with the other's word where this one is silent; the text stays} */
    Draft or(Draft other) {
        return new Draft(
                first(title, other.title),
                first(url, other.url),
                first(author, other.author),
                first(language, other.language),
                first(publishedOn, other.publishedOn),
                text);
    }

    /** {@return the same knowledge about that text} */
    Draft withText(String text) {
        return new Draft(title, url, author, language, publishedOn, text);
    }

    static <T> @Nullable T first(@Nullable T one, @Nullable T two) {
        return one == null ? two : one;
    }
}
