package entente.extraction.english.word;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts features of a text that indicate its language. This class is not thread-safe. */
public final class LanguageTally {
    private final int[] hits;
    private final int[] plainHits;
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;
    private int plainWords;

    LanguageTally(int languages) {
        this.hits = new int[languages];
        this.plainHits = new int[languages];
    }

    /** Counts a word that is among the most common words of the given languages. */
    public void add(String word, UnicodeScript script, int[] languages) {
        words++;
        int plain = Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        plainWords += plain;
        letters.merge(script, word.length(), Integer::sum);
        for (int language : languages) {
            hits[language]++;
            plainHits[language] += plain;
        }
    }

    /** Adds the counts of another tally. */
    public void add(LanguageTally other) {
        words += other.words;
        plainWords += other.plainWords;
        other.letters.forEach((script, count) -> letters.merge(script, count, Integer::sum));
        for (int i = 0; i < hits.length; i++) {
            hits[i] += other.hits[i];
            plainHits[i] += other.plainHits[i];
        }
    }

    /** {@return the number of words that are among the most common of that language} */
    int hits(int language) {
        return hits[language];
    }

    /** {@return the language with the most hits, except the given one} */
    int best(int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < hits.length; i++) {
            best = i != except && hits[i] > hits[best] ? i : best;
        }
        return best;
    }

    double share(int count) {
        return words == 0 ? 0 : (double) count / words;
    }

    /** {@return the number of words in lower case} */
    int plainWords() {
        return plainWords;
    }

    /**
     * {@return the number of words in lower case that are not among the most common} Names of institutions, which occur
     * in texts of any language, have none.
     */
    int contentWords(int language) {
        return plainWords - plainHits[language];
    }

    public int letters() {
        return letters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the main script of the text if it is not Latin; hiragana takes precedence over Han characters} */
    Optional<UnicodeScript> foreignScript() {
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0) + letters.getOrDefault(UnicodeScript.COMMON, 0);
        if (2 * latin >= letters()) {
            return Optional.empty();
        }
        return letters.containsKey(UnicodeScript.HIRAGANA)
                ? Optional.of(UnicodeScript.HIRAGANA)
                : letters.entrySet().stream()
                        .filter(entry -> entry.getKey() != UnicodeScript.LATIN)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }
}
