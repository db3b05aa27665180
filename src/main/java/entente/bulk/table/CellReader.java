package entente.bulk.table;

import entente.ontology.EdtfDate;
import entente.ontology.Identifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of rows and reports their faults. Not thread-safe.
 *
 * @param known cache of parsed dates: parsing takes microseconds, and tables repeat dates
 */
record CellReader(Columns columns, Faults faults, Map<String, EdtfDate> known) {
    static final int LONGEST_ID = 200;
    private static final int MOST_KNOWN = 100_000;
    /** Ids are part of URLs in the API. */
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cc}/\\\\?#%;]{1," + LONGEST_ID + "}");

    CellReader(Columns columns, Faults faults) {
        this(columns, faults, new HashMap<>());
    }

    /** {@return whether the row has a field for each column} */
    boolean hasAllFields(CsvRow row) {
        boolean right = row.fields().length == columns.width();
        if (!right) {
            add(
                    row,
                    "field-count",
                    row.raw().strip(),
                    "a row must have %d fields as the header has, has %d"
                            .formatted(columns.width(), row.fields().length));
        }
        return right;
    }

    String text(CsvRow row, int column) {
        return columns.value(row, column);
    }

    @Nullable
    String textOrNull(CsvRow row, int column) {
        String value = columns.value(row, column);
        return value.isEmpty() ? null : value;
    }

    /** {@return the field verbatim, including white space} */
    String verbatim(CsvRow row, int column) {
        return row.fields()[columns.places()[column]];
    }

    @Nullable
    String id(CsvRow row, int column) {
        String value = columns.value(row, column);
        if (ID.matcher(value).matches()) {
            return value;
        }
        add(
                row,
                "bad-id",
                value,
                "an id must be 1 to %d characters without white space or any of / \\ ? # %% ;".formatted(LONGEST_ID));
        return null;
    }

    /** {@return the constant with this name, or the default if the field is empty; null if the field is invalid} */
    <T> @Nullable T constant(
            CsvRow row, int column, String code, Function<String, Optional<T>> find, T[] all, @Nullable T none) {
        String value = columns.value(row, column);
        if (value.isEmpty() && none != null) {
            return none;
        }
        T found = find.apply(value).orElse(null);
        if (found == null) {
            add(row, code, value, "%s must be one of %s".formatted(name(column), list(all)));
        }
        return found;
    }

    /** {@return the date, or null if the field is empty or invalid} */
    @Nullable
    EdtfDate date(CsvRow row, int column) {
        String value = columns.value(row, column);
        if (value.isEmpty()) {
            return null;
        }
        EdtfDate date = known.get(value);
        if (date == null) {
            date = EdtfDate.find(value).orElse(null);
            if (date == null) {
                add(
                        row,
                        "bad-date",
                        value,
                        name(column) + " must be YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between");
            } else if (known.size() < MOST_KNOWN) {
                known.put(value, date);
            }
        }
        return date;
    }

    void checkOrder(CsvRow row, @Nullable EdtfDate since, @Nullable EdtfDate until) {
        if (since != null && until != null && until.latest().isBefore(since.earliest())) {
            add(row, "until-before-since", until.text(), "until must not be before since, " + since);
        }
    }

    double confidence(CsvRow row, int column, double none) {
        String value = columns.value(row, column);
        if (value.isEmpty()) {
            return none;
        }
        double number = number(value);
        if (!(number > 0 && number <= 1)) {
            add(row, "bad-number", value, name(column) + " must be above 0 and up to 1");
        }
        return number;
    }

    int count(CsvRow row, int column, int none) {
        String value = columns.value(row, column);
        if (value.isEmpty()) {
            return none;
        }
        double number = number(value);
        if (!(number >= 1 && number <= 1_000_000 && number == Math.rint(number))) {
            add(row, "bad-number", value, name(column) + " must be a whole number from 1 to 1000000");
        }
        return (int) number;
    }

    @Nullable
    String url(CsvRow row, int column) {
        String value = textOrNull(row, column);
        if (value != null && !isUrl(value)) {
            add(row, "bad-url", value, name(column) + " must begin with http:// or https:// and name a host");
        }
        return value;
    }

    /** {@return the parts of a field, which are separated by {@code |} or {@code ;}} */
    List<String> parts(CsvRow row, int column) {
        return Arrays.stream(columns.value(row, column).split("[|;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** {@return the valid identifiers of a field} */
    List<String> identifiers(CsvRow row, int column) {
        List<String> found = new ArrayList<>();
        for (String part : parts(row, column)) {
            Identifier.find(part)
                    .ifPresentOrElse(
                            identifier -> found.add(identifier.text()),
                            () -> add(row, "bad-identifier", part, name(column) + " must be " + Identifier.form()));
        }
        return found;
    }

    void add(CsvRow row, String code, String value, String advice) {
        faults.add(new Fault(code, columns.file(), row.line(), value, advice));
    }

    String name(int column) {
        return columns.names().get(column);
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static boolean isUrl(String value) {
        if (!value.startsWith("http://") && !value.startsWith("https://")) {
            return false;
        }
        try {
            return new URI(value).getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static String list(Object[] all) {
        return Arrays.stream(all).map(CellReader::label).collect(Collectors.joining(", "));
    }

    private static String label(Object constant) {
        return switch (constant) {
            case entente.ontology.EntityType type -> type.label();
            case entente.ontology.Modality modality -> modality.label();
            case entente.ontology.EventKind kind -> kind.label();
            case entente.ontology.AgreementStatus status -> status.label();
            default -> constant.toString();
        };
    }
}
