package entente.console.saved;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that a saved query needs.
 *
 * @param type what the value must be
 * @param example a value of that type; for a shipped query one that finds something in the reports that ship with Entente
 */
public record QueryParameter(String name, Type type, Object example) {
    private static final Pattern DATE = Pattern.compile("date\\('(.+)'\\)");
    private static final Pattern TEXT = Pattern.compile("'([^'\\\\]*)'");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    /** What a value can be. */
    public enum Type {
        TEXT("text"),
        NUMBER("whole number"),
        DATE("date YYYY-MM-DD");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** {@return the name in JSON} */
        @JsonValue
        public String label() {
            return label;
        }

        /** {@return the type with that name in JSON} */
        public static Optional<Type> find(String label) {
            return Arrays.stream(values())
                    .filter(type -> type.label.equals(label))
                    .findFirst();
        }

        private Optional<Object> read(@Nullable Object value) {
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

    /** {@return the parameter of a shipped query, whose example is written as a literal of Cypher} */
    static QueryParameter of(String name, String literal) {
        Matcher date = DATE.matcher(literal.strip());
        Matcher text = TEXT.matcher(literal.strip());
        if (date.matches()) {
            return new QueryParameter(name, Type.DATE, date.group(1));
        }
        if (text.matches()) {
            return new QueryParameter(name, Type.TEXT, text.group(1));
        }
        if (NUMBER.matcher(literal.strip()).matches()) {
            return new QueryParameter(name, Type.NUMBER, Long.valueOf(literal.strip()));
        }
        throw new IllegalArgumentException(
                "The example of %s must be a text, a whole number or a date, was %s".formatted(name, literal));
    }

    /** {@return the value as the query needs it; nothing when it is of another type} */
    Optional<Object> read(@Nullable Object value) {
        return type.read(value);
    }

    /** {@return the same parameter} A small whole number of JSON is an {@code Integer}, and Cypher's are 64 bits wide. */
    QueryParameter normalized() {
        return example instanceof Integer number ? new QueryParameter(name, type, number.longValue()) : this;
    }
}
