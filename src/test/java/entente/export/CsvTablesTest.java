package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.ontology.EntityType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CsvTablesTest {
    @Test
    void hasTheColumnsOfTheImport() {
        Map<String, String> files = unpack(StoryRows.plain().as(ExportFormat.CSV));
        assertThat(files.keySet()).containsExactly("README.txt", "entities.csv", "relations.csv");
        assertThat(files.getOrDefault("entities.csv", "").lines())
                .startsWith(
                        "\"id\",\"type\",\"name\",\"aliases\",\"kind\",\"status\",\"since\",\"until\",\"identifiers\",\"sameAs\"",
                        "\"person-lund\",\"Person\",\"Ana Lund\",\"Lund;Mayor Lund\",\"\",\"\",\"\",\"\",\"\",\"\"")
                .contains(
                        "\"agreement-pact\",\"Agreement\",\"pact\",\"\",\"pact\",\"in force\",\"2011-10-27\",\"\",\"\",\"\"");
        assertThat(files.getOrDefault("relations.csv", "").lines())
                .hasSize(7)
                .startsWith("""
                        "subject","type","object","quote","url","publishedOn","title",\
                        "since","until","modality","confidence","documents\"""")
                .contains("""
                        "person-lund","VISITED","place-east","Mayor Lund of Norhaven",\
                        "https://news.example/ports","2024-05-04","Mayor","2024-05-03","","stated","0.9","2\"""");
        assertThat(files.getOrDefault("README.txt", "")).contains("formula");
    }

    @Test
    void everyTextIsReadBackUnchanged() {
        StoryRows story = StoryRows.hostile();
        Map<String, String> files = unpack(story.as(ExportFormat.CSV));
        List<NamedCsvRecord> entities = read(files.getOrDefault("entities.csv", ""));
        assertThat(entities).hasSameSizeAs(story.entityList());
        for (int i = 0; i < entities.size(); i++) {
            ExportedEntity entity = story.entityList().get(i);
            assertThat(entities.get(i).getField("id")).isEqualTo(entity.id());
            assertThat(entities.get(i).getField("name")).isEqualTo(entity.name());
            assertThat(entities.get(i).getField("aliases").split(";", -1)).containsExactlyElementsOf(entity.aliases());
        }
        assertThat(read(files.getOrDefault("relations.csv", "")).stream()
                        .map(row -> row.getField("quote"))
                        .collect(toSet()))
                .isEqualTo(story.names());
    }

    @Test
    void identifiersAreLinksToo() {
        NamedCsvRecord place =
                read(unpack(StoryRows.plain().as(ExportFormat.CSV)).getOrDefault("entities.csv", "")).stream()
                        .filter(row -> row.getField("id").equals("place-norhaven"))
                        .findFirst()
                        .orElseThrow();
        assertThat(place.getField("identifiers")).isEqualTo("port:NHV;wikidata:Q239");
        assertThat(place.getField("sameAs")).isEqualTo("port:NHV;http://www.wikidata.org/entity/Q239");
    }

    @Test
    void aSemicolonInAnAliasDoesNotSplitIt() {
        var rows = new StoryRows(
                List.of(StoryRows.entity(EntityType.PLACE, "p", "Norhaven", "North; Haven", "N")), List.of());
        assertThat(read(unpack(rows.as(ExportFormat.CSV)).getOrDefault("entities.csv", ""))
                        .getFirst()
                        .getField("aliases"))
                .isEqualTo("North； Haven;N");
    }

    @Test
    void anEmptyGraphYieldsTwoEmptyTables() {
        Map<String, String> files = unpack(StoryRows.empty().as(ExportFormat.CSV));
        assertThat(read(files.getOrDefault("entities.csv", ""))).isEmpty();
        assertThat(read(files.getOrDefault("relations.csv", ""))).isEmpty();
        assertThat(files.getOrDefault("relations.csv", "")).startsWith("\"subject\"");
    }

    private static List<NamedCsvRecord> read(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
    }

    /** {@return the files of the archive as text, by name} */
    static Map<String, String> unpack(byte[] file) {
        var files = new LinkedHashMap<String, String>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), new String(archive.readAllBytes(), UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return files;
    }
}
