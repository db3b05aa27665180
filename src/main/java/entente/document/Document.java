package entente.document;

import entente.ontology.EdtfDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with its source and date, without the furniture of the page that it stood on.
 *
 * @param id derived from the URL, or from the text where there is none: the same source gives the same id
 * @param title the title; a part of the text's first line where the source names none
 * @param url where it was published
 * @param author who wrote it, as the source says
 * @param language BCP 47 tag, as the source says
 * @param publishedOn when it was published, as precise as the source says
 * @param text the main text; all offsets count its UTF-16 units
 * @param passages the text's sentences in order, without overlap
 */
public record Document(
        String id,
        String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        @Nullable EdtfDate publishedOn,
        String text,
        List<Passage> passages) {

    /** Checks that every passage lies in the text. */
    public Document {
        passages = List.copyOf(passages);
        for (Passage passage : passages) {
            if (passage.end() > text.length()) {
                throw new IllegalArgumentException("A passage must end within the text of %d characters, was %s"
                        .formatted(text.length(), passage));
            }
        }
    }

    /** {@return the id of a document with that URL, or, without one, with that text} */
    public static String idOf(@Nullable String url, String text) {
        return "document-" + digest(url == null ? "text:" + text : "url:" + url).substring(0, 20);
    }

    /** {@return the words of that passage, verbatim} */
    public String textOf(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }

    /** {@return the indexes of the passages that end within a sentence, because it was too long to stay whole} */
    public Set<Integer> cutSentences() {
        return Sentences.cut(text, passages);
    }

    /** {@return a digest of the text and of all that is known about it: a document is unchanged while it stays} */
    public String fingerprint() {
        return digest(Stream.of(title, url, author, language, publishedOn, text)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\u0000")));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
