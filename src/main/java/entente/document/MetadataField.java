package entente.document;

import entente.document.text.StatedDate;
import entente.ontology.EdtfDate;
import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values of metadata fields, whatever format holds them. */
final class MetadataField {
    private MetadataField() {}

    /** {@return the date in a field for dates, as ISO writes it or in words} */
    static @Nullable EdtfDate date(String text) {
        return StatedDate.ofIso(text)
                .or(() -> text.length() > 60
                        ? Optional.empty()
                        : StatedDate.find(text).map(StatedDate.Found::date))
                .orElse(null);
    }

    /** {@return the name without "By"; the address of a profile is no name} */
    static @Nullable String author(@Nullable String text) {
        if (text == null || text.matches("(?i)\\s*|(https?:)?//.*") || text.length() > 200) {
            return null;
        }
        return text.replaceFirst("(?i)^by[: ]\\s*", "");
    }

    /** {@return the text as BCP 47 tag, if it is one} */
    static @Nullable String language(@Nullable String text) {
        try {
            String tag = text == null
                    ? ""
                    : new Locale.Builder()
                            .setLanguageTag(text.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
            return tag.isEmpty() || tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException notATag) {
            return null;
        }
    }

    /** {@return the text if it is an absolute address on the web} */
    static @Nullable String url(@Nullable String text) {
        try {
            URI uri = URI.create(text == null ? "" : text.strip());
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    ? uri.toString()
                    : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
