package entente.document;

import entente.document.text.CharacterSet;
import entente.document.text.CleanText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads sources into documents: finds their type and character set, their main text without the furniture of the page
 * around it, what they say of themselves, and their sentences. Safe for use by several threads.
 */
@Component
@EnableConfigurationProperties(ReadingSettings.class)
public class DocumentReader {
    private static final int LONGEST_TITLE_FROM_SENTENCE = 100;

    private final TimeLimit limit;
    private final JsonDocument json;

    /** Reads with the default settings. */
    public DocumentReader() {
        this(ReadingSettings.defaults());
    }

    @Autowired
    DocumentReader(ReadingSettings settings) {
        limit = new TimeLimit(settings.timeLimit());
        json = new JsonDocument(settings.maxJsonDepth());
    }

    /**
     * {@return the document that the source holds}
     *
     * @throws UnreadableSource if it holds none: with {@code empty-document}, {@code unsupported-type},
     *     {@code malformed-json}, {@code invalid-json}, {@code json-too-deep}, {@code unreadable-pdf},
     *     {@code too-deeply-nested} or {@code too-slow-to-read}
     */
    public Document read(Source source) {
        if (source.bytes().length == 0) {
            throw new UnreadableSource("empty-document", "The source is empty");
        }
        return limit.run(() -> document(source, draft(source)));
    }

    private Draft draft(Source source) {
        FormatDetector type = FormatDetector.of(source);
        if (type == FormatDetector.PDF) {
            return PdfText.read(source.bytes());
        }
        String text = CleanText.of(CharacterSet.decode(source.bytes(), FormatDetector.charset(source)));
        return switch (type) {
            case HTML -> HtmlPage.read(text, source.url());
            case JSON -> jsonDraft(json.read(text), source.url());
            default -> prose(text, source.url());
        };
    }

    private static Draft jsonDraft(Draft fields, @Nullable String url) {
        Draft content = prose(CleanText.of(fields.text()), Draft.first(url, fields.url()));
        return fields.withText(content.text()).or(content);
    }

    private static Draft prose(String text, @Nullable String url) {
        return FormatDetector.isPage(text) ? HtmlPage.read(text, url) : PlainText.read(text);
    }

    private static Document document(Source source, Draft draft) {
        String text = draft.text();
        if (!CleanText.hasLetter(text)) {
            throw new UnreadableSource("empty-document", "The source has no text: not one letter was found in it");
        }
        List<Passage> passages = Sentences.in(text);
        String given = source.title() == null ? "" : CleanText.line(source.title());
        String title = given.isEmpty() ? draft.title() : given;
        String url = source.url() == null || source.url().isBlank()
                ? draft.url()
                : source.url().strip();
        return new Document(
                Document.idOf(url, text),
                title == null ? firstWords(text, passages.getFirst()) : title,
                url,
                draft.author(),
                draft.language(),
                Draft.first(source.publishedOn(), draft.publishedOn()),
                text,
                passages);
    }

    private static String firstWords(String text, Passage first) {
        String sentence = CleanText.line(text.substring(first.start(), first.end()));
        if (sentence.length() <= LONGEST_TITLE_FROM_SENTENCE) {
            return sentence;
        }
        int blank = sentence.lastIndexOf(' ', LONGEST_TITLE_FROM_SENTENCE - 1);
        int end = blank > 0
                ? blank
                : sentence.offsetByCodePoints(0, sentence.codePointCount(0, LONGEST_TITLE_FROM_SENTENCE - 1));
        return sentence.substring(0, end) + "…";
    }
}
