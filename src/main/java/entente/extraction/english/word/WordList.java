package entente.extraction.english.word;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list of words and phrases in lower case. Comparison ignores case. */
public final class WordList {
    private static final int LONGEST_PHRASE = 5;

    private final Set<String> phrases;

    /** The first words of the phrases. They allow to skip most tokens without building phrases. */
    private final Set<String> firstWords = new HashSet<>();

    WordList(Collection<String> phrases) {
        this.phrases = Set.copyOf(phrases);
        phrases.forEach(phrase -> firstWords.add(phrase.split(" ", 2)[0]));
    }

    /** {@return whether the list contains the phrase} */
    public boolean holds(String phrase) {
        return phrases.contains(plain(phrase));
    }

    /** {@return all phrases of the list} */
    public Set<String> all() {
        return phrases;
    }

    /** {@return the number of tokens of the longest phrase of the list that starts at that token, or 0} */
    public int match(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return 0;
        }
        String first = plain(tokens.get(from).text());
        return firstWords.contains(first) ? Tokens.longestPhrase(tokens, from, LONGEST_PHRASE, this::holds) : 0;
    }

    private static String plain(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
