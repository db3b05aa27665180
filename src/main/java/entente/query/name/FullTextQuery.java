package entente.query.name;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody types to find a name, as words. The words are cut and folded as the analyzer {@code standard-folding} of
 * the index cuts and folds names: by Unicode's word rules (UAX 29), lower case, without accents.
 *
 * @param words the folded words in the order typed, at least one
 */
record FullTextQuery(List<String> words) {
    /** No name has more words; what is typed behind them is not looked at. */
    private static final int MOST_WORDS = 32;

    /** A longer word is no name, and a search for what is similar to it would be costly. */
    private static final int LONGEST_WORD = 64;

    /** Words this short have too many neighbours within one typo to be of use. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    /** Lucene's {@code EnglishAnalyzer.ENGLISH_STOP_WORDS_SET}: the index does not hold them, so none can be required. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");

    /** {@return the query in that text, or nothing when it holds neither letter nor digit} */
    static Optional<FullTextQuery> find(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new FullTextQuery(words.subList(0, Math.min(words.size(), MOST_WORDS))));
    }

    /** {@return the query in Lucene's syntax: each word itself, as a beginning, or with a typo, in any order} */
    String lucene() {
        List<String> required =
                words.stream().filter(word -> !NOT_INDEXED.contains(word)).toList();
        return (required.isEmpty() ? words : required)
                .stream().map(FullTextQuery::clause).collect(Collectors.joining(" "));
    }

    private static String clause(String word) {
        String escaped = escape(word);
        String similar = word.length() < SHORTEST_WITH_TYPO
                ? ""
                : " " + escaped + (word.length() < SHORTEST_WITH_TWO_TYPOS ? "~1" : "~2");
        // The boosts only choose which names are looked at when there are very many; their order is that of Fit.
        return "+(%s^8 %s*^4%s)".formatted(escaped, escaped, similar);
    }

    private static String escape(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(character -> Character.isLetterOrDigit(character.codePointAt(0)) ? character : "\\" + character)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        String folded = TO_ASCII.transliterate(text).toLowerCase(Locale.ROOT);
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(folded);
        List<String> words = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            String word = folded.substring(start, Math.min(end, start + LONGEST_WORD));
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_IDEO) {
                // ICU joins ideographs by a dictionary; the index holds each by itself.
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else if (boundaries.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(word);
            }
        }
        return words;
    }
}
