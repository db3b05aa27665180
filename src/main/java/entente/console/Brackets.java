package entente.console;

/**
 * Counts how deep the brackets of a query are nested. This runs before the parser, which takes minutes or overflows its
 * stack with thousands of brackets.
 */
final class Brackets {
    private final String text;
    private int depth;
    private int deepest;

    private Brackets(String text) {
        this.text = text;
    }

    /** {@return the most brackets that are open at once} Brackets in strings, quoted names and comments do not count. */
    static int depth(String text) {
        return new Brackets(text).read();
    }

    private int read() {
        int at = 0;
        while (at < text.length()) {
            at = switch (text.charAt(at)) {
                case '\'', '"' -> afterString(at);
                case '`' -> after("`", at + 1);
                case '/' -> afterSlash(at);
                case '\\' -> afterEscape(at);
                default -> afterOther(at);
            };
        }
        return deepest;
    }

    private int afterOther(int at) {
        switch (text.charAt(at)) {
            case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
            case ')', ']', '}' -> depth--;
            default -> {}
        }
        return at + 1;
    }

    private int afterString(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(start)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int afterSlash(int at) {
        if (text.startsWith("/*", at)) {
            return after("*/", at + 2);
        }
        return text.startsWith("//", at) ? after("\n", at + 2) : at + 1;
    }

    /** Counts a backslash as an opening bracket, because it may escape one; the depth is never too low. */
    private int afterEscape(int at) {
        deepest = Math.max(deepest, ++depth);
        return at + 1;
    }

    private int after(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
