package entente.search;

/** Removes unpaired surrogates from text, since UTF-8 and therefore the index cannot store them. */
final class WholeText {
    private WholeText() {}

    static String of(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isHalf(point)).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
