package entente.export;

import java.util.function.IntPredicate;

/** Replaces characters that a file cannot contain with U+FFFD, so that the loss is visible. */
final class WellFormed {
    private static final int REPLACEMENT = 0xFFFD;

    private WellFormed() {}

    /** {@return the text with unpaired surrogates replaced, which UTF-8 cannot encode} */
    static String unicode(String text) {
        return replaced(text, WellFormed::isWhole);
    }

    /** {@return the text with unpaired surrogates and characters that XML 1.0 forbids, such as U+0000, replaced} */
    static String xml(String text) {
        return replaced(text, point -> isWhole(point) && isXml(point));
    }

    private static String replaced(String text, IntPredicate allowed) {
        return text.codePoints().allMatch(allowed)
                ? text
                : text.codePoints()
                        .map(point -> allowed.test(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWhole(int point) {
        return point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE;
    }

    private static boolean isXml(int point) {
        return point >= ' ' ? point != 0xFFFE && point != 0xFFFF : point == '\t' || point == '\n' || point == '\r';
    }
}
