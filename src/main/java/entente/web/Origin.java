package entente.web;

import entente.document.Source;
import entente.ontology.EdtfDate;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** What a caller knows of a document. It goes before what the document says of itself. */
record Origin(
        @Parameter(description = "The title; found in the document when left out", example = "Ports sign a pact")
        @Size(max = 1000)
        @Nullable
        String title,

        @Parameter(
                description = "Where it was published; a document of the same URL is replaced",
                example = "https://news.example/ports-sign-a-pact")
        @URL(regexp = "(?i)https?://[^/\\s].*")
        @Size(max = 2000)
        @Nullable
        String url,

        @Parameter(description = "When it was published; found in the document when left out", example = "2023-03-21")
        @Nullable
        EdtfDate publishedOn) {
    /** {@return the document as it came} */
    Source of(byte[] body, @Nullable String contentType) {
        return new Source(body, contentType, null, blankToNull(title), blankToNull(url), publishedOn);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
