package entente.search;

/** Text without the halves of surrogate pairs that lost their other half: UTF-8, and so the index, cannot hold them. */
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
