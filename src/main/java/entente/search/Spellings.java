package entente.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name, or what was typed for one, as folded words: lower case, without accents.
 *
 * @param readings the words in order: as written first, then in Latin letters and with umlauts written out where that
 *     is another text
 * @param parts what else may be taken for a word: the later part of a word that its script does not part ("京" of "北京",
 *     "jing" of its transliteration) or that an apostrophe parts
 */
record Spellings(List<List<String>> readings, Set<String> parts) {
    /** No name has more words; what stands behind them is not looked at. */
    private static final int MOST_WORDS = 32;

    /** Text behind this many UTF-16 units is not looked at. */
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

    /** {@return whether there is neither letter nor digit} */
    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** {@return the words as written, in one text} */
    String written() {
        return isEmpty() ? "" : String.join(" ", readings.getFirst());
    }

    /** {@return each reading without the gaps between its words} */
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

    /** {@return what a search looks at besides the wholes} */
    Wording wording() {
        return new Wording(written(), words(), parts);
    }
}
