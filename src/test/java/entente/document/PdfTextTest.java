package entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.ontology.EdtfDate;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    private static final String FIRST = """
            Harbour Report 2024

            Two ports promise cleaner shipping

            The ports of Lomnica and Veyra signed a letter of intent on cleaner ship-
            ping on Monday. It binds both to shore power for all ferries, said Mayor
            Ines Okoro.

            The Lomnica-
            Veyra line will be the first of its kind on this coast, and the council wants

            Page 1 of 2""";
    private static final String SECOND = """
            Harbour Report 2024

            to see it sail by the end of the year 2026.

            Twin cities
            Oslo
            Lyon

            Page 2 of 2""";

    private static UnreadableSource failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableSource.class, () -> PdfText.read(bytes));
    }

    @Test
    void joinsLinesAndDropsRunningTitles() throws IOException {
        assertThat(PdfText.read(SourceFiles.save(SourceFiles.pdf(FIRST, SECOND)))
                        .text())
                .isEqualTo("""
                Two ports promise cleaner shipping

                The ports of Lomnica and Veyra signed a letter of intent on cleaner shipping on Monday. It binds both \
                to shore power for all ferries, said Mayor Ines Okoro.

                The Lomnica-Veyra line will be the first of its kind on this coast, and the council wants to see it \
                sail by the end of the year 2026.

                Twin cities
                Oslo
                Lyon""");
    }

    @Test
    void readsTitleAuthorAndDateOfTheFile() throws IOException {
        PDDocument pdf = SourceFiles.pdf(FIRST);
        pdf.getDocumentInformation().setTitle("Cleaner shipping");
        pdf.getDocumentInformation().setAuthor("Ines Moravec");
        pdf.getDocumentInformation()
                .setCreationDate(
                        GregorianCalendar.from(ZonedDateTime.of(2024, 5, 3, 0, 30, 0, 0, ZoneOffset.ofHours(8))));
        Draft draft = PdfText.read(SourceFiles.save(pdf));
        assertThat(draft.title()).isEqualTo("Cleaner shipping");
        assertThat(draft.author()).isEqualTo("Ines Moravec");
        assertThat(draft.publishedOn()).isEqualTo(new EdtfDate("2024-05-03"));
    }

    @Test
    void prefersTheDateInTheTextToThatOfTheFile() throws IOException {
        PDDocument pdf = SourceFiles.pdf("Two ports promise cleaner shipping\n\n21 March 2019\n\n" + FIRST);
        pdf.getDocumentInformation().setTitle("report-final.docx");
        pdf.getDocumentInformation().setCreationDate(new GregorianCalendar(2024, 4, 3));
        Draft draft = PdfText.read(SourceFiles.save(pdf));
        assertThat(draft.publishedOn()).isEqualTo(new EdtfDate("2019-03-21"));
        assertThat(draft.title()).isEqualTo("Two ports promise cleaner shipping");
    }

    @Test
    void rejectsAnEncryptedFile() throws IOException {
        PDDocument pdf = SourceFiles.pdf(FIRST);
        pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        assertThat(failure(SourceFiles.save(pdf)))
                .hasMessageContaining("encrypted")
                .extracting(UnreadableSource::code)
                .isEqualTo("unreadable-pdf");
    }

    @Test
    void rejectsAFileWithoutTextLayer() throws IOException {
        assertThat(failure(SourceFiles.save(SourceFiles.pdf("", ""))))
                .hasMessage("The PDF has no text layer: its 2 page(s) contain only images or are empty");
    }

    /** Regression: a truncated file without its fonts was read as wrong letters. */
    @Test
    void rejectsATruncatedFile() throws IOException {
        byte[] whole = SourceFiles.save(SourceFiles.pdf(FIRST, SECOND));
        for (int length = 10; length < whole.length - 6; length += 37) {
            assertThat(failure(Arrays.copyOf(whole, length))).hasMessageContaining("cut off");
        }
    }

    @Test
    void rejectsADamagedFile() throws IOException {
        byte[] damaged = SourceFiles.save(SourceFiles.pdf(FIRST));
        Arrays.fill(damaged, 9, damaged.length - 60, (byte) 'x');
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> PdfText.read(damaged))
                .withMessageContaining("damaged");
    }
}
