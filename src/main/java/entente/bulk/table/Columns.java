package entente.bulk.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where each column of a table stands.
 *
 * @param file name of the file
 * @param names all columns that the table may have
 * @param places where each of them stands in a row; -1 for one that is left out
 * @param width how many fields a row has
 * @param headerBytes how long the header is in the file
 */
record Columns(String file, List<String> names, int[] places, int width, int headerBytes) {
    /**
     * {@return the columns that a header row names, in any order and case} Faults are added where it names others, one
     * twice, or not all that must be there.
     *
     * @param required how many of the names, from the first, must be there
     */
    static Columns read(String file, CsvRow header, List<String> names, int required, Faults faults) {
        int[] places = new int[names.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < header.fields().length; i++) {
            String name = header.fields()[i].strip();
            int column = indexOf(names, name);
            if (column < 0) {
                faults.add(
                        new Fault("unknown-column", file, 1, name, "columns must be of " + String.join(", ", names)));
            } else if (places[column] >= 0) {
                faults.add(new Fault("duplicate-column", file, 1, name, "each column must stand there once"));
            } else {
                places[column] = i;
            }
        }
        for (int column = 0; column < required; column++) {
            if (places[column] < 0) {
                faults.add(new Fault(
                        "missing-column",
                        file,
                        1,
                        header.raw().strip(),
                        "the header must name the column " + names.get(column)));
            }
        }
        int bytes = header.raw().getBytes(StandardCharsets.UTF_8).length;
        return new Columns(file, names, places, header.fields().length, bytes);
    }

    /** {@return the fault of a table without a header} */
    static Fault noHeader(String file, List<String> names) {
        return new Fault(
                "missing-header",
                file,
                1,
                "",
                "the first row must name the columns, of " + names.stream().collect(Collectors.joining(", ")));
    }

    /** {@return the value without white space around it; empty where there is no such column} */
    String value(CsvRow row, int column) {
        return places[column] < 0 ? "" : row.fields()[places[column]].strip();
    }

    private static int indexOf(List<String> names, String name) {
        return names.stream()
                .map(known -> known.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(name.toLowerCase(Locale.ROOT));
    }
}
