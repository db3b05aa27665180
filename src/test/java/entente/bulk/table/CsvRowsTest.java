package entente.bulk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    private static final String[] PIECES = {"a", "Lund, Ana", "\"", "\n", "\r\n", "\r", "é", "🙂", " ", ",", ""};

    @Test
    void tellsValuesAndPlacesOfAnyTable() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            List<List<String>> table = table(random, end.equals("\n") ? "\r" : "");
            String text = table.stream()
                    .map(row -> row.stream().map(CsvRowsTest::field).collect(Collectors.joining(",")))
                    .collect(Collectors.joining(end, "", random.nextBoolean() ? end : ""));
            assertThat(read(text, random)).as(text).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"x\ry\"\n", "a,\"x\ry\"\nb,c\n", "\"x\ry\"\n"})
    void refusesAReturnThatTheParserTakesForARowsEnd(String text) {
        var rows = new CsvRows("t.csv", new StringReader(text), 1);
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> rows.forEachRemaining(row -> {}))
                .satisfies(broken -> assertThat(broken.fault().code()).isEqualTo("lone-carriage-return"));
    }

    @Test
    void countsLinesWithinFieldsToo() {
        var rows = new CsvRows("t.csv", new StringReader("a,b\n\"1\n2\",x\r\n\nc,d\n"), 1);
        var lines = new ArrayList<Long>();
        rows.forEachRemaining(row -> lines.add(row.line()));
        assertThat(lines).containsExactly(1L, 2L, 4L, 5L);
    }

    private static List<List<String>> read(String text, Random random) {
        var table = new ArrayList<List<String>>();
        var raw = new StringBuilder();
        try (var rows = new CsvRows("t.csv", slow(text, random), 1)) {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                table.add(List.of(row.fields()));
                raw.append(row.raw());
                for (int i = 0; i < row.fields().length; i++) {
                    String place = row.raw().substring(row.start(i), row.end(i));
                    assertThat(place.equals(row.fields()[i])
                                    || place.replace("\"\"", "\"").equals(row.fields()[i]))
                            .as("%s of %s", place, row)
                            .isTrue();
                }
            }
        }
        assertThat(raw.toString()).isEqualTo(text);
        return table;
    }

    /** {@return a table without a row that could be taken for an empty line} */
    private static List<List<String>> table(Random random, String without) {
        var table = new ArrayList<List<String>>();
        int width = 2 + random.nextInt(3);
        for (int row = random.nextInt(5); row >= 0; row--) {
            var fields = new ArrayList<String>();
            for (int i = 0; i < width; i++) {
                var field = new StringBuilder();
                for (int piece = random.nextInt(4); piece > 0; piece--) {
                    field.append(PIECES[random.nextInt(PIECES.length)]);
                }
                fields.add(
                        without.isEmpty() ? field.toString() : field.toString().replace(without, ""));
            }
            table.add(fields);
        }
        return table;
    }

    private static String field(String value) {
        boolean quoted = value.matches("(?s).*[\",\r\n].*") || value.hashCode() % 3 == 0;
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** {@return a reader that hands out a few characters at a time, so that any pair may be torn apart} */
    private static Reader slow(String text, Random random) {
        return new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws java.io.IOException {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(3)));
            }
        };
    }
}
