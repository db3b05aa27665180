package entente.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name or a typed text as folded words: in lower case, without accents.
 *
 * @param readings the words in order: first as written, then in Latin letters and with umlauts written out, if these
 *     differ
 * @param parts other possible words: the later part of a word in a script without spaces ("京" of "北京", "jing" of its
 *     transliteration) or after an apostrophe
 */
record Spellings(List<List<String>> readings, Set<String> parts) {
    /** The maximum number of words; further words are ignored. */
    private static final int MOST_WORDS = 32;

    /** The maximum length in UTF-16 units; further text is ignored. */
    private static final int LONGEST_TEXT = 1_000;

    static Spellings of(String text) {
        List<Word> words = Words.cut(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (words.size() > MOST_WORDS) {
            words = words.subList(0, MOST_WORDS);
        }
        int most =
                words.stream().mapToInt(word -> word.spellings().size()).max().orElse(0);
        Set<List<String>> readings = new LinkedHashSet<>();
        for (int reading = 0; reading < most; reading++) {
            List<String> spelled = new ArrayList<>(words.size());
            for (Word word : words) {
                spelled.add(word.spelling(reading));
            }
            readings.add(spelled);
        }
        Set<String> parts = new LinkedHashSet<>();
        for (Word word : words) {
            parts.addAll(word.parts());
        }
        return new Spellings(List.copyOf(readings), parts);
    }

    /** {@return whether the text has no letters or digits} */
    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** {@return the words as written, separated by spaces} */
    String written() {
        return isEmpty() ? "" : String.join(" ", readings.getFirst());
    }

    /** {@return each reading without spaces between its words} */
    Set<String> wholes() {
        Set<String> wholes = new LinkedHashSet<>();
        readings.forEach(reading -> wholes.add(String.join("", reading)));
        return wholes;
    }

    /** {@return all words of all readings} */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        readings.forEach(words::addAll);
        return words;
    }

    /** {@return the part of a name that searches check, apart from {@link #wholes}} */
    Wording wording() {
        return new Wording(written(), words(), parts);
    }
}
