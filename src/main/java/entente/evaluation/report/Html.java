package entente.evaluation.report;

import entente.document.Document;
import entente.evaluation.report.MarkedSentence.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes HTML. Everything that comes from a document is escaped. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Appends HTML; each value is escaped. */
    Html add(String format, Object... values) {
        Object[] escaped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            escaped[i] = escape(String.valueOf(values[i]));
        }
        html.append(format.formatted(escaped));
        return this;
    }

    /** Appends HTML as it is. */
    Html addRaw(String trusted) {
        html.append(trusted);
        return this;
    }

    /** Appends a text in which spans are coloured by the type of their entity. */
    Html addText(String text, int from, int to, List<Span> spans) {
        int at = from;
        for (Span span : spans) {
            int start = Math.max(at, span.start());
            int end = Math.min(to, span.end());
            if (start < end) {
                add("%s", text.substring(at, start));
                add(
                        "<b class=\"%s\" title=\"%s: %s\">%s</b>",
                        span.type().name().toLowerCase(Locale.ROOT),
                        span.type().label(),
                        span.name(),
                        text.substring(start, end));
                at = end;
            }
        }
        return add("%s", text.substring(at, to));
    }

    /** Appends a sentence with its quote marked. */
    Html addSentence(Document document, MarkedSentence sentence) {
        String text = document.text();
        add("%s", sentence.cutBefore() ? "… " : "");
        addText(text, sentence.from(), sentence.quoteStart(), sentence.members());
        addRaw("<mark>");
        addText(text, sentence.quoteStart(), sentence.quoteEnd(), sentence.members());
        addRaw("</mark>");
        addText(text, sentence.quoteEnd(), sentence.to(), sentence.members());
        return add("%s", sentence.cutAfter() ? " …" : "");
    }

    /** {@return the text without characters that mean something in HTML} */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@return a file of the page} */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream("/evaluation/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the digest by which a content security policy admits an inline style or script} */
    static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
