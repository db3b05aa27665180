package entente.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Creates sources for tests. */
class SourceFiles {
    private SourceFiles() {}

    static Source text(String text) {
        return new Source(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null, null, null, null);
    }

    static Source html(String html) {
        return new Source(html.getBytes(StandardCharsets.UTF_8), "text/html", null, null, null, null);
    }

    static Source json(String json) {
        return new Source(json.getBytes(StandardCharsets.UTF_8), "application/json", null, null, null, null);
    }

    static Source bytes(byte[] bytes, String contentType, String name) {
        return new Source(bytes, contentType, name, null, null, null);
    }

    /** Reads a file of the regression corpus. */
    static byte[] corpus(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SourceFiles.class.getResourceAsStream("/corpus/" + name), name)) {
            return in.readAllBytes();
        }
    }

    /** Creates a PDF in Helvetica. A blank line creates a gap between paragraphs. */
    static PDDocument pdf(String... pages) throws IOException {
        PDDocument pdf = new PDDocument();
        for (String page : pages) {
            PDPage sheet = new PDPage();
            pdf.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 720);
                for (String line : page.lines().toList()) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return pdf;
    }

    static byte[] save(PDDocument pdf) throws IOException {
        try (pdf) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
