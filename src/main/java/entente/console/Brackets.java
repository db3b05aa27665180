package entente.console;

/**
 * Tells how deep the brackets of a query are nested, before a parser sees it: what a parser does with thousands of
 * brackets takes it minutes or all of its stack.
 */
final class Brackets {
    private final String text;
    private int depth;
    private int deepest;

    private Brackets(String text) {
        this.text = text;
    }

    /** {@return how many brackets are open at once, at the most} Those in strings, names and comments do not count. */
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

    /** An escaped character may be a bracket or a quote; taken for an opening bracket it is never taken too lightly. */
    private int afterEscape(int at) {
        deepest = Math.max(deepest, ++depth);
        return at + 1;
    }

    private int after(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
