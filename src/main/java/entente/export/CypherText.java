package entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes values as Cypher literals on one line, so that no text can end a statement. Cypher 5 replaces {@code \\uXXXX}
 * in a statement before it parses strings. A {@code u} after a backslash is therefore escaped.
 */
final class CypherText {
    private CypherText() {}

    /** {@return the literal of a text, number, day, list or map; keys of maps must be identifiers} */
    static String of(Object value) {
        return switch (value) {
            case Number number -> number.toString();
            case LocalDate day -> "date('" + day + "')";
            case List<?> list -> list.stream().map(CypherText::of).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> text(WellFormed.unicode(value.toString()));
        };
    }

    private static String text(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        boolean afterBackslash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append("\\'");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (isInvisible(c) || afterBackslash && (c == 'u' || c == 'U')) {
                        literal.append("\\u%04X".formatted((int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
            afterBackslash = c == '\\';
        }
        return literal.append('\'').toString();
    }

    /** Control characters, line and paragraph separators, and format characters such as direction marks. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
