package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 element by element. Characters that XML forbids are replaced, see {@link WellFormed#xml}. Line breaks
 * and tabs are written as character references, since a parser would otherwise normalize them.
 */
final class Xml {
    private final Writer out;

    Xml(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 16_384);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; attributes without a value are left out
     */
    Xml start(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        return this;
    }

    /** Writes an empty element. */
    Xml empty(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
        return this;
    }

    /** Writes an element with text content. */
    Xml text(String name, String text, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        escape(text);
        return end(name);
    }

    /** Closes an element. */
    Xml end(String name) throws IOException {
        out.write("</" + name + ">\n");
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    private void tag(String name, @Nullable String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(" " + attributes[i] + "=\"");
                escape(value);
                out.write('"');
            }
        }
    }

    private void escape(String text) throws IOException {
        String allowed = WellFormed.xml(text);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\t', '\n', '\r' -> out.write("&#" + (int) c + ";");
                default -> out.write(c);
            }
        }
    }
}
