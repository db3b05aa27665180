package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import entente.ontology.TableColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive of {@code entities.csv} and {@code relations.csv}, with the columns of Entente's import.
 *
 * <p>Spreadsheets treat a cell that begins with {@code = + - @} as a formula. Cells are not escaped, since the import
 * must read them back unchanged; {@code README.txt} in the archive warns of it.
 */
final class CsvTables implements GraphFile {
    private static final String README = """
            entities.csv and relations.csv: UTF-8, separated by commas, every cell in double quotes, lines end with LF.
            An empty cell has no value. Dates are EDTF (ISO 8601-2): 2011, 2011-10, 2011-10-27 or two of these with / between.
            Aliases, identifiers and links are separated by ; and a semicolon inside an alias is written full-width (U+FF1B).

            Names and quotes are copied from documents unchanged. Spreadsheets treat a cell that begins with = + - or @ as a
            formula: import both files with all columns set to "text", and do not open them with a double click.
            """;
    private static final String BETWEEN = ";";
    private static final String IN_AN_ALIAS = "\uFF1B";

    private final ZipOutputStream archive;
    private CsvWriter table;
    private boolean inRelations;

    CsvTables(OutputStream out) throws IOException {
        this.archive = new ZipOutputStream(out, UTF_8);
        archive.putNextEntry(new ZipEntry("README.txt"));
        archive.write(README.getBytes(UTF_8));
        archive.closeEntry();
        this.table = start("entities.csv", TableColumns.ENTITIES);
    }

    @Override
    public void entity(ExportedEntity entity) {
        write(
                entity.id(),
                entity.type().label(),
                entity.name(),
                entity.aliases().stream()
                        .map(alias -> alias.replace(BETWEEN, IN_AN_ALIAS))
                        .collect(Collectors.joining(BETWEEN)),
                entity.kind(),
                entity.status(),
                entity.since(),
                entity.until(),
                String.join(BETWEEN, entity.identifiers()),
                String.join(BETWEEN, entity.sameAs()));
    }

    @Override
    public void relation(ExportedRelation relation) throws IOException {
        startRelations();
        write(
                relation.subject().id(),
                relation.type().name(),
                relation.object().id(),
                relation.quote(),
                relation.url(),
                relation.publishedOn(),
                relation.title(),
                relation.since(),
                relation.until(),
                relation.modality().label(),
                relation.confidence(),
                relation.documents());
    }

    @Override
    public void finish() throws IOException {
        startRelations();
        table.flush();
        archive.finish();
        archive.flush();
    }

    private void startRelations() throws IOException {
        if (!inRelations) {
            inRelations = true;
            table.flush();
            archive.closeEntry();
            table = start("relations.csv", TableColumns.RELATIONS);
        }
    }

    private CsvWriter start(String name, List<String> columns) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        return CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(archive, UTF_8)
                .writeRecord(columns);
    }

    private void write(@Nullable Object... cells) {
        table.writeRecord(Stream.of(cells)
                .map(cell -> cell == null ? "" : WellFormed.unicode(cell.toString()))
                .toArray(String[]::new));
    }
}
