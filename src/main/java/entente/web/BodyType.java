package entente.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import entente.ontology.SourceFormat;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Decides which content types a document may have. */
final class BodyType {
    private static final List<MediaType> READ = Arrays.stream(SourceFormat.values())
            .flatMap(format -> format.mediaTypes().stream())
            .map(MediaType::parseMediaType)
            .toList();

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
