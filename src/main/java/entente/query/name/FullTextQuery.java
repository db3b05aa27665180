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
 * The words of a typed text. They are tokenized and folded like names in the index by its analyzer {@code
 * standard-folding}: by Unicode's word boundaries (UAX 29), in lower case, without accents.
 *
 * @param words the folded words in the order typed, at least one
 */
record FullTextQuery(List<String> words) {
    /** The maximum number of words; further words are ignored. */
    private static final int MOST_WORDS = 32;

    /** The maximum length of a word, since a fuzzy search for a longer one would be expensive. */
    private static final int LONGEST_WORD = 64;

    /** The minimum length to search with a typo. Shorter words match too many others within one typo. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    /**
     * Lucene's {@code EnglishAnalyzer.ENGLISH_STOP_WORDS_SET}. The index lacks these words, so they cannot be required.
     */
    private static final Set<String> NOT_INDEXED = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");

    /** {@return the query for the text, or empty if it has no letters or digits} */
    static Optional<FullTextQuery> find(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new FullTextQuery(words.subList(0, Math.min(words.size(), MOST_WORDS))));
    }

    /** {@return the query in Lucene syntax: each word exactly, as a prefix, or with typos, in any order} */
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
        // The boosts matter only for the choice among very many matches.
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
                // ICU groups ideographs with a dictionary; the index has each of them separately.
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else if (boundaries.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(word);
            }
        }
        return words;
    }
}
