package entente.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats that a document may come in. */
public enum SourceFormat {
    TEXT("text", List.of("text/plain"), List.of("txt", "text")),
    HTML("HTML", List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml")),
    PDF("PDF", List.of("application/pdf"), List.of("pdf")),
    JSON("JSON", List.of("application/json"), List.of("json"));

    private final String displayName;
    private final List<String> mediaTypes;
    private final List<String> extensions;

    SourceFormat(String displayName, List<String> mediaTypes, List<String> extensions) {
        this.displayName = displayName;
        this.mediaTypes = mediaTypes;
        this.extensions = extensions;
    }

    /** {@return the name for people} */
    public String displayName() {
        return displayName;
    }

    /** {@return the media type to send such a document with} */
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /** {@return the media types that such a document may be sent with} */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** {@return the endings of files in this format, without a dot and in lower case} */
    public List<String> extensions() {
        return extensions;
    }

    /** {@return all formats as {@code text, HTML, PDF or JSON}} */
    public static String allNames(String conjunction) {
        return enumerate(conjunction, Arrays.stream(values()).map(SourceFormat::displayName));
    }

    /** {@return the endings of all formats, each with a dot, as {@code .txt, .html and .pdf}} */
    public static String allExtensions(String conjunction) {
        return enumerate(
                conjunction,
                Arrays.stream(values())
                        .flatMap(format -> format.extensions.stream())
                        .map("."::concat));
    }

    /** {@return the media type of each format, as {@code text/plain, text/html and application/pdf}} */
    public static String allMediaTypes(String conjunction) {
        return enumerate(conjunction, Arrays.stream(values()).map(SourceFormat::mediaType));
    }

    /** {@return the format that a file's name ends with, in any case} */
    public static Optional<SourceFormat> ofFile(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    private static String enumerate(String conjunction, Stream<String> words) {
        List<String> all = words.toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " " + conjunction + " " + all.getLast();
    }
}
