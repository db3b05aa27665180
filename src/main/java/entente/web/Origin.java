package entente.web;

import entente.document.Source;
import entente.ontology.EdtfDate;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** What a caller says about a document. It takes precedence over what the document says about itself. */
record Origin(
        @Parameter(description = "The title; by default taken from the document", example = "Ports sign a pact")
        @Size(max = 1000)
        @Nullable
        String title,

        @Parameter(
                description = "Where it was published; replaces a document with the same URL",
                example = "https://news.example/ports-sign-a-pact")
        @URL(regexp = "(?i)https?://[^/\\s].*")
        @Size(max = 2000)
        @Nullable
        String url,

        @Parameter(description = "When it was published; by default taken from the document", example = "2023-03-21")
        @Nullable
        EdtfDate publishedOn) {
    /** {@return the document as it was sent} */
    Source of(byte[] body, @Nullable String contentType) {
        return new Source(body, contentType, null, blankToNull(title), blankToNull(url), publishedOn);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
