package entente.bulk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedEntity;
import entente.bulk.row.ImportedRelation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private static final String HEADER = "subject,type,object,quote,url,since,until,modality,confidence,documents\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        bad-id            | ,Person,Ana                      | an id must be
        bad-id            | a/b,Person,Ana                   | an id must be
        unknown-type      | x,Ghost,Ana                      | one of Person, Organization, Place, Event, Agreement
        bad-name          | x,Person,                        | name must be
        duplicate-id      | ana,Person,Ana                   | each id must stand in one row
        field-count       | x,Person                         | must have 7 fields
        not-for-type      | x,Person,Ana,treaty,,,           | kind is for agreements and events only
        not-for-type      | x,Event,Fair,meeting,signed,,    | status is for agreements only
        unknown-kind      | x,Event,Fair,party,,,            | one of visit, meeting
        unknown-status    | x,Agreement,Pact,,lost,,         | one of proposed, negotiating
        bad-date          | x,Agreement,Pact,,,May,          | since must be YYYY
        until-before-since| x,Agreement,Pact,,,2014,2013     | must not be before since, 2014
        bad-quotes        | x,Person,"Ana                    | must end with one
        bad-quotes        | x,Person,"Ana"b,,,,              | must end with one
        """)
    void namesWhatIsWrongWithAnEntity(String code, String row, String advice) {
        String filled = row + ",".repeat(Math.max(0, row.split(",", -1).length == 3 ? 4 : 0));
        Fault fault = only("id,type,name,kind,status,since,until\nana,Person,Ana,,,,\n" + filled + "\n", HEADER);
        assertThat(fault).extracting(Fault::code, Fault::file, Fault::line).containsExactly(code, "entities.csv", 3L);
        assertThat(fault.toString())
                .startsWith("entities.csv:3: " + code + ": ")
                .contains(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        unknown-id            | eve,VISITED,port,q,,,,,,           | eve | must be the id of a row
        unknown-id            | ana,VISITED,,q,,,,,,               |     | object must be the id
        unknown-relation-type | ana,LIKES,port,q,,,,,,             | LIKES | one of HOLDS_POSITION, MEMBER_OF
        wrong-ends            | port,VISITED,ana,q,,,,,,           | Place VISITED Person | from Person to Place
        same-ends             | ana,MET,ana,q,,,,,,                | ana | must join two
        missing-quote         | ana,VISITED,port, ,,,,,,           |     | the words that state
        bad-url               | ana,VISITED,port,q,ftp://a/b,,,,,  | ftp://a/b | must begin with http://
        bad-date              | ana,VISITED,port,q,,2014-13,,,,    | 2014-13 | since must be YYYY
        until-before-since    | ana,VISITED,port,q,,2014,2013-05,,,| 2013-05 | until must not be before
        unknown-modality      | ana,VISITED,port,q,,,,sure,,       | sure | one of stated, reported, planned, denied
        bad-number            | ana,VISITED,port,q,,,,,1.5,        | 1.5 | above 0 and up to 1
        bad-number            | ana,VISITED,port,q,,,,,0,          | 0 | above 0 and up to 1
        bad-number            | ana,VISITED,port,q,,,,,NaN,        | NaN | above 0 and up to 1
        bad-number            | ana,VISITED,port,q,,,,,,2.5        | 2.5 | whole number from 1
        field-count           | ana,VISITED,port                   | ana,VISITED,port | must have 10 fields
        bad-quotes            | ana,VISITED,port,"q,,,,,,          | "q | must end with one
        """)
    void namesWhatIsWrongWithARelation(String code, String row, String value, String advice) {
        Fault fault = only("id,type,name\nana,Person,Ana\nport,Place,Port Ellery\n", HEADER + "\n" + row + "\n");
        assertThat(fault).extracting(Fault::code, Fault::file, Fault::line).containsExactly(code, "relations.csv", 3L);
        assertThat(fault.value().strip()).startsWith(value == null ? "" : value);
        assertThat(fault.advice()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        missing-header   | ''                  | must name the columns
        missing-column   | id,type             | the column name
        unknown-column   | id,type,name,colour | columns must be of id, type
        duplicate-column | id,type,name,Type   | must stand there once
        """)
    void namesWhatIsWrongWithAHeader(String code, String header, String advice) {
        Fault fault = only(header, HEADER);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.advice()).contains(advice);
    }

    @Test
    void tellsTheLineThatIsNotUtf8() throws Exception {
        Tables tables = ExampleTables.in(folder);
        Files.write(tables.entities(), "id,type,name\nana,Person,Zo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(tables).first()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("bad-utf8");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.value()).isEqualTo("0xEB");
        });
    }

    @Test
    void showsTheFirstFaultsAndCountsAll() {
        String rows =
                IntStream.range(0, 50).mapToObj(i -> "x" + i + ",Ghost,Name\n").collect(Collectors.joining());
        TablesRefused refused = refused(ExampleTables.in(folder, "id,type,name\n" + rows, HEADER));
        assertThat(refused.first()).hasSize(20);
        assertThat(refused.counts()).containsEntry("unknown-type", 50L);
    }

    @Test
    void leavesBadRowsOutWhenAsked() {
        Tables strict = ExampleTables.in(
                folder,
                "id,type,name\nana,Person,Ana\nx,Ghost,X\nana,Person,Ana again\nport,Place,Port Ellery\n",
                HEADER + "ana,VISITED,x,q,,,,,,\nana,VISITED,port,came,,,,,,\n");
        CheckedTables checked = ExampleTables.check(new Tables(strict.entities(), strict.relations(), true));
        assertThat(entities(checked)).extracting(ImportedEntity::name).containsExactly("Ana", "Port Ellery");
        ImportedBlock block = checked.block(0);
        assertThat(block.ends()).containsExactly("", "ana");
        assertThat(block.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.id()).isEqualTo(block.id() + "-2");
            assertThat(relation.object()).isEqualTo(new ImportedRelation.End("port", 1));
        });
        assertThat(checked.survey().skipped()).isEqualTo(3);
        assertThat(checked.faults().counts()).containsOnlyKeys("unknown-type", "duplicate-id", "unknown-id");
    }

    @ParameterizedTest
    @CsvSource({"false,\\n", "true,\\n", "false,\\r\\n", "true,\\r\\n", "false,\\r"})
    void findsEachQuoteVerbatimInItsBlock(boolean mark, String end) {
        String lineEnd = end.replace("\\r", "\r").replace("\\n", "\n");
        String head = mark ? "\uFEFF" : "";
        CheckedTables checked = ExampleTables.check(ExampleTables.in(
                folder,
                head + ExampleTables.ENTITIES.replace("\n", lineEnd),
                head + ExampleTables.RELATIONS.replace("\n", lineEnd)));
        assertThat(checked.blockCount()).isOne();
        ImportedBlock block = checked.block(0);
        assertThat(block.title()).isEqualTo("relations.csv, rows 1 to 6");
        String lines = ExampleTables.RELATIONS.substring(ExampleTables.RELATIONS.indexOf('\n') + 1);
        assertThat(block.text()).isEqualTo(lines.replace("\n", lineEnd));
        assertThat(block.relations())
                .hasSize(6)
                .allSatisfy(relation -> assertThat(block.text()
                                .substring(relation.start(), relation.end())
                                .replace("\"\"", "\""))
                        .isEqualTo(relation.quote()));
        assertThat(IntStream.range(0, 6).mapToObj(row -> row(block, row)))
                .satisfies(rows ->
                        assertThat(rows).allSatisfy(row -> assertThat(row).doesNotStartWith(lineEnd)))
                .last()
                .asString()
                .startsWith("bank,LOCATED_IN");
    }

    @Test
    void readsTablesWithoutRows() {
        CheckedTables checked =
                ExampleTables.check(ExampleTables.in(folder, "id,type,name\n", "subject,type,object,quote"));
        assertThat(checked.entityCount()).isZero();
        assertThat(checked.blockCount()).isZero();
        assertThat(entities(checked)).isEmpty();
    }

    @Test
    void cutsManyRowsIntoBlocks() {
        String rows = IntStream.range(0, 1_203)
                .mapToObj(i -> "ana,VISITED,port,visit %d 🙂\n".formatted(i))
                .collect(Collectors.joining());
        CheckedTables checked = ExampleTables.check(ExampleTables.in(
                folder,
                "name,id,type\nAna,ana,Person\nPort Ellery,port,Place\n",
                "subject,type,object,quote\n" + rows));
        assertThat(checked.blockCount()).isEqualTo(3);
        assertThat(checked.block(2).title()).isEqualTo("relations.csv, rows 1,001 to 1,203");
        assertThat(checked.block(2).relations().getFirst().quote()).isEqualTo("visit 1000 🙂");
        assertThat(IntStream.range(0, 3).mapToObj(i -> checked.block(i).text()).collect(Collectors.joining()))
                .isEqualTo(rows);
        assertThat(entities(checked)).extracting(ImportedEntity::documents).containsExactly(3, 3);
    }

    @Test
    void readsTheSameAgainFromItsSurvey() throws Exception {
        Tables tables = ExampleTables.in(folder);
        CheckedTables checked = ExampleTables.check(tables);
        checked.survey().store(folder.resolve("survey"));
        CheckedTables again = CheckedTables.of(tables, Survey.load(folder.resolve("survey")));
        assertThat(entities(again)).isEqualTo(entities(checked));
        assertThat(again.block(0)).usingRecursiveComparison().isEqualTo(checked.block(0));
    }

    private Fault only(String entities, String relations) {
        TablesRefused refused = refused(ExampleTables.in(folder, entities, relations));
        assertThat(refused.first()).as(() -> String.valueOf(refused.first())).hasSize(1);
        return refused.first().getFirst();
    }

    private static TablesRefused refused(Tables tables) {
        return catchThrowableOfType(TablesRefused.class, () -> ExampleTables.check(tables));
    }

    private static List<ImportedEntity> entities(CheckedTables checked) {
        var all = new ArrayList<ImportedEntity>();
        checked.entities().forEachRemaining(all::add);
        return all;
    }

    private static String row(ImportedBlock block, int row) {
        int start = block.text().offsetByCodePoints(0, block.starts()[row]);
        return block.text().substring(start, block.text().offsetByCodePoints(0, block.starts()[row + 1]));
    }
}
