package entente.document;

import entente.document.text.CleanText;
import entente.document.text.Wrapping;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF, and what the file says of itself. */
class PdfText {
    /** What programs write where nobody gave a title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)\\W*|untitled.*|microsoft (word|powerpoint).*|.*\\.(docx?|pdf|odt|rtf|indd|qxd|tex|pptx?|pages)|(document|dokument)\\d*");

    private static final int TRAILER_BYTES = 2048;

    private PdfText() {}

    /** {@return the text, whose own words about author and date go before the file's} */
    static Draft read(byte[] bytes) {
        if (isCutOff(bytes)) {
            throw unreadable("The PDF is cut off: its end is missing; send the whole file");
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> lines = new ArrayList<>(PdfPages.lines(pdf));
            if (lines.stream().noneMatch(CleanText::hasLetter)) {
                throw unreadable("The PDF has no text layer: its %d page(s) hold only images or nothing"
                        .formatted(pdf.getNumberOfPages()));
            }
            Draft text = PlainText.ofLines(Wrapping.undoTypesetting(lines));
            Draft file = metadata(pdf);
            return new Draft(file.title(), null, null, null, null, text.text())
                    .or(text)
                    .or(file);
        } catch (UnreadableSource refused) {
            throw refused;
        } catch (InvalidPasswordException encrypted) {
            throw unreadable("The PDF is encrypted and cannot be read without its password");
        } catch (IOException | RuntimeException damaged) {
            // What PDFBox does not expect in a damaged file ends in casts and lookups that fail.
            throw unreadable("The PDF is damaged: " + damaged.getMessage());
        }
    }

    /** What is left of a file without its end may have lost its fonts, and letters without them are other letters. */
    private static boolean isCutOff(byte[] bytes) {
        byte[] end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - TRAILER_BYTES), bytes.length);
        return !new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static Draft metadata(PDDocument pdf) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        String title = line(information.getTitle());
        return new Draft(
                title == null || NO_TITLE.matcher(title).matches() ? null : title,
                null,
                MetadataField.author(line(information.getAuthor())),
                MetadataField.language(pdf.getDocumentCatalog().getLanguage()),
                day(information.getCreationDate()),
                "");
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null ? "" : CleanText.line(text);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable EdtfDate day(@Nullable Calendar time) {
        return time == null
                ? null
                : EdtfDate.of(
                        time.toInstant().atZone(time.getTimeZone().toZoneId()).toLocalDate());
    }

    private static UnreadableSource unreadable(String message) {
        return new UnreadableSource("unreadable-pdf", message);
    }
}
