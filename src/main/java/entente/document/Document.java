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
 * A text with its source and date, without page furniture such as menus.
 *
 * @param id derived from the URL, or from the text if there is no URL, so the same source yields the same id
 * @param title the title, or the start of the first sentence if the source has no title
 * @param url where the text was published
 * @param author author as stated by the source
 * @param language BCP 47 language tag as stated by the source
 * @param publishedOn publication date, as precise as the source states it
 * @param text the main text; all offsets count its UTF-16 code units
 * @param passages the sentences of the text in order, without overlap
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

    /** Checks that all passages are within the text. */
    public Document {
        passages = List.copyOf(passages);
        for (Passage passage : passages) {
            if (passage.end() > text.length()) {
                throw new IllegalArgumentException("A passage must end within the text of %d characters, was %s"
                        .formatted(text.length(), passage));
            }
        }
    }

    /** {@return the id of a document with that URL, or with that text if the URL is null} */
    public static String idOf(@Nullable String url, String text) {
        return "document-" + digest(url == null ? "text:" + text : "url:" + url).substring(0, 20);
    }

    /** {@return the verbatim text of a passage} */
    public String textOf(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }

    /** {@return the indexes of passages that end within a sentence because the sentence was too long} */
    public Set<Integer> cutSentences() {
        return Sentences.cut(text, passages);
    }

    /** {@return a digest of the text and metadata} A document is unchanged if its fingerprint is equal. */
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
