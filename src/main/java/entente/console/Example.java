package entente.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values that the files of saved queries give as examples. */
final class Example {
    private static final Pattern DATE = Pattern.compile("date\\('(.+)'\\)");
    private static final Pattern TEXT = Pattern.compile("'([^'\\\\]*)'");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private Example() {}

    /** What a parameter of a saved query can be. */
    enum Type {
        TEXT("text"),
        NUMBER("whole number"),
        DATE("date YYYY-MM-DD");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        static Type of(String label) {
            for (Type type : values()) {
                if (type.label.equals(label)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("There is no such type: " + label);
        }

        /** {@return what was given in JSON, as the query needs it; nothing when it is of another type} */
        Optional<Object> read(@Nullable Object value) {
            return switch (this) {
                case TEXT -> value instanceof String text ? Optional.of(text) : Optional.empty();
                case NUMBER -> value instanceof Long number ? Optional.of(number) : Optional.empty();
                case DATE -> value instanceof String text ? date(text) : Optional.empty();
            };
        }

        private static Optional<Object> date(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }
    }

    /** {@return the parameter that the line of an example describes} */
    static SavedQuery.Parameter parameter(String name, String written) {
        Matcher date = DATE.matcher(written.strip());
        Matcher text = TEXT.matcher(written.strip());
        if (date.matches()) {
            return new SavedQuery.Parameter(name, Type.DATE.label, date.group(1));
        }
        if (text.matches()) {
            return new SavedQuery.Parameter(name, Type.TEXT.label, text.group(1));
        }
        if (NUMBER.matcher(written.strip()).matches()) {
            return new SavedQuery.Parameter(name, Type.NUMBER.label, Long.valueOf(written.strip()));
        }
        throw new IllegalArgumentException(
                "The example of %s must be a text, a whole number or a date, was %s".formatted(name, written));
    }
}
