package entente.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;
import static org.springframework.http.MediaType.APPLICATION_PDF;
import static org.springframework.http.MediaType.APPLICATION_XHTML_XML;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Decides which content types a document may have. */
final class BodyType {
    private static final List<MediaType> READ =
            List.of(TEXT_PLAIN, TEXT_HTML, APPLICATION_XHTML_XML, APPLICATION_PDF, APPLICATION_JSON);

    /** Defaults of HTTP clients, which say nothing about the body; curl labels every body as a form. */
    private static final List<MediaType> UNSAID = List.of(APPLICATION_OCTET_STREAM, APPLICATION_FORM_URLENCODED);

    private BodyType() {}

    /** {@return the content type; null if the header {@code Content-Type} is missing or a default of clients} */
    static @Nullable String hint(@Nullable String header) throws HttpMediaTypeNotSupportedException {
        if (header == null || header.isBlank()) {
            return null;
        }
        MediaType type = parse(header);
        if (UNSAID.stream().anyMatch(type::equalsTypeAndSubtype)) {
            return null;
        }
        if (READ.stream().noneMatch(type::equalsTypeAndSubtype)) {
            throw new HttpMediaTypeNotSupportedException(type, READ);
        }
        return type.toString();
    }

    private static MediaType parse(String header) throws HttpMediaTypeNotSupportedException {
        try {
            return MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException noType) {
            throw new HttpMediaTypeNotSupportedException("Could not parse Content-Type", READ);
        }
    }
}
