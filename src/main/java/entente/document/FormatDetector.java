package entente.document;

import entente.document.text.CharacterSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

/** The kinds of source that can be read. The bytes decide; the media type and the file name are hints. */
enum FormatDetector {
    TEXT,
    HTML,
    PDF,
    JSON;

    private static final Detector DETECTOR = new DefaultDetector();

    private static final String ACCEPTED = "text/plain, text/html, application/pdf and application/json are accepted";

    /** What clients send when nobody chose a type: it says nothing. */
    private static final Set<MediaType> NO_HINT = Set.of(
            MediaType.OCTET_STREAM,
            MediaType.application("x-www-form-urlencoded"),
            MediaType.parse("multipart/form-data"));

    private static final Set<MediaType> PAGES = Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));
    private static final Set<MediaType> PROSE = Set.of(
            MediaType.TEXT_PLAIN, MediaType.text("markdown"), MediaType.text("x-web-markdown"), MediaType.OCTET_STREAM);

    private static final Pattern MARKUP = Pattern.compile(".*(xml|rtf|postscript).*");
    private static final Pattern TAG = Pattern.compile("<[!/]?\\p{Alpha}");
    private static final Pattern PAGE_START = Pattern.compile(
            "\\s*+(<!--.{0,2000}?-->\\s*+){0,20}+<(!doctype html|html|head|title|meta|body|main|article|section|div|h1|p)\\b[^<>]{0,500}>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** {@return the type of that source} */
    static FormatDetector of(Source source) {
        MediaType hint = hint(source);
        MediaType found = detect(source, hint).getBaseType();
        if (found.equals(MediaType.application("pdf"))) {
            return PDF;
        }
        boolean text = CharacterSet.isText(source.bytes(), charset(source));
        if (text && PAGES.contains(found)) {
            return TAG.matcher(CharacterSet.decode(source.bytes(), charset(source)))
                            .find()
                    ? HTML
                    : TEXT;
        }
        if (text && found.equals(MediaType.application("json"))) {
            return JSON;
        }
        boolean sentAsText = MediaType.TEXT_PLAIN.equals(hint)
                && !MARKUP.matcher(found.toString()).matches();
        if (text && (PROSE.contains(found) || sentAsText)) {
            return TEXT;
        }
        throw new UnreadableSource("unsupported-type", describe(source, found));
    }

    /** {@return whether a text without a type is the source of an HTML page or a part of one} */
    static boolean isPage(String text) {
        return PAGE_START.matcher(text).lookingAt();
    }

    /** {@return the character set that came with the media type, if it is one that is known here} */
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
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
    }

    private static String describe(Source source, MediaType found) {
        String what = PROSE.contains(found) || PAGES.contains(found) ? "binary data" : found.toString();
        String name = source.name() == null ? "" : ", although it is named \"" + source.name() + "\"";
        String sentAs = source.contentType() == null ? "" : ", sent as " + source.contentType();
        return "The source is %s%s%s; %s".formatted(what, sentAs, name, ACCEPTED);
    }
}
