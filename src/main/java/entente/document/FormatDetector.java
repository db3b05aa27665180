package entente.document;

import entente.document.text.CharacterSet;
import entente.ontology.SourceFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** Detects the format of a source. The bytes determine the format; media type and file name are hints only. */
final class FormatDetector {
    private static final Detector DETECTOR = new DefaultDetector();

    private static final String ACCEPTED = SourceFormat.allMediaTypes("and") + " are accepted";

    /** Default types of HTTP clients, which say nothing about the content. */
    private static final Set<MediaType> NO_HINT = Set.of(
            MediaType.OCTET_STREAM,
            MediaType.application("x-www-form-urlencoded"),
            MediaType.parse("multipart/form-data"));

    /**
     * What Tika calls a text that it tells from plain text by its file name, knows nothing about, or takes for a message
     * because it begins with "Article", as treaties do.
     */
    private static final Set<MediaType> UNNAMED_TEXT = Set.of(
            MediaType.text("markdown"),
            MediaType.text("x-web-markdown"),
            MediaType.OCTET_STREAM,
            MediaType.parse("message/news"));

    private static final Pattern MARKUP = Pattern.compile(".*(xml|rtf|postscript).*");
    private static final Pattern TAG = Pattern.compile("<[!/]?\\p{Alpha}");
    private static final Pattern PAGE_START = Pattern.compile(
            "\\s*+(<!--.{0,2000}?-->\\s*+){0,20}+<(!doctype html|html|head|title|meta|body|main|article|section|div|h1|p)\\b[^<>]{0,500}>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FormatDetector() {}

    /** {@return the format of the source} */
    static SourceFormat detect(Source source) {
        MediaType hint = hint(source);
        MediaType found = detect(source, hint).getBaseType();
        boolean sentAsText = MediaType.TEXT_PLAIN.equals(hint)
                && !MARKUP.matcher(found.toString()).matches();
        SourceFormat format = find(found).orElse(sentAsText ? SourceFormat.TEXT : null);
        if (format == null || !format.binary() && !CharacterSet.isText(source.bytes(), charset(source))) {
            throw new UnreadableSource("unsupported-type", describe(source, found));
        }
        return format == SourceFormat.HTML && !hasTag(source) ? SourceFormat.TEXT : format;
    }

    private static Optional<SourceFormat> find(MediaType found) {
        return UNNAMED_TEXT.contains(found)
                ? Optional.of(SourceFormat.TEXT)
                : Arrays.stream(SourceFormat.values())
                        .filter(format -> format.mediaTypes().contains(found.toString()))
                        .findFirst();
    }

    private static boolean hasTag(Source source) {
        return TAG.matcher(CharacterSet.decode(source.bytes(), charset(source))).find();
    }

    /** {@return whether a text of unknown type is an HTML page or fragment} */
    static boolean isPage(String text) {
        return PAGE_START.matcher(text).lookingAt();
    }

    /** {@return the character set of the media type, or null if it is missing or unknown} */
    static @Nullable Charset charset(Source source) {
        MediaType type = MediaType.parse(source.contentType());
        String name = type == null ? null : type.getParameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name.replaceAll("[\"' ]", ""));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable MediaType hint(Source source) {
        MediaType type = MediaType.parse(source.contentType());
        return type == null || NO_HINT.contains(type.getBaseType()) ? null : type.getBaseType();
    }

    private static MediaType detect(Source source, @Nullable MediaType hint) {
        Metadata hints = new Metadata();
        if (hint != null) {
            hints.set(HttpHeaders.CONTENT_TYPE, hint.toString());
        }
        if (source.name() != null) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
        }
        try (TikaInputStream in = TikaInputStream.get(source.bytes())) {
            return DETECTOR.detect(in, hints);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot read bytes in memory", impossible);
        }
    }

    private static String describe(Source source, MediaType found) {
        SourceFormat format = find(found).orElse(null);
        boolean guessedFromName = format == SourceFormat.TEXT || format == SourceFormat.HTML;
        String what = guessedFromName ? "binary data" : found.toString();
        String name = source.name() == null ? "" : ", with the name \"" + source.name() + "\"";
        String sentAs = source.contentType() == null ? "" : ", sent as " + source.contentType();
        return "The source is %s%s%s; %s".formatted(what, sentAs, name, ACCEPTED);
    }
}
