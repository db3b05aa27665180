package entente.extraction.english.word;

import entente.ontology.ListFile;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Detects the language of a text from its most common words, and from its script if that is not Latin. Without clear
 * evidence, as in a list of names or a headline, there is no result. Runs in linear time, without a model.
 */
public final class Languages {
    public static final String ENGLISH = "en";

    /** The tag of a language that is neither English nor known here. */
    static final String UNDETERMINED = "und";

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"));

    /**
     * Minimum share of common English words in an English text with at least {@value #MANY_WORDS} words in lower case.
     */
    private static final double LEAST_ENGLISH = 0.04;

    private static final int MANY_WORDS = 50;

    private final List<String> tags = new ArrayList<>();
    private final Map<String, int[]> languagesOf = new HashMap<>();

    /** Reads the word lists from the class path. */
    public Languages() {
        for (String line : ListFile.lines("/extraction/languages.txt")) {
            String[] words = line.split(" ");
            int language = tags.size();
            tags.add(words[0]);
            Arrays.stream(words)
                    .skip(1)
                    .distinct()
                    .forEach(word -> languagesOf.merge(word, new int[] {language}, Languages::joined));
        }
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** {@return the features of the text that indicate its language} */
    public LanguageTally tally(String text) {
        LanguageTally tally = new LanguageTally(tags.size());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isLetter(text, i)) {
                continue;
            }
            if (i > start) {
                add(tally, text.substring(start, i));
            }
            start = i + 1;
        }
        return tally;
    }

    private static boolean isLetter(String text, int i) {
        return Character.isAlphabetic(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
    }

    private void add(LanguageTally tally, String word) {
        int first = word.codePointAt(0);
        UnicodeScript script = first < 128 ? UnicodeScript.LATIN : UnicodeScript.of(first);
        int[] languages = languagesOf.get(word.toLowerCase(Locale.ROOT));
        tally.add(word, script, languages == null ? new int[0] : languages);
    }

    /** {@return the language if the evidence is clear; empty if the text can be English} */
    public Optional<String> of(LanguageTally tally) {
        Optional<UnicodeScript> foreign = tally.foreignScript();
        int english = tally.hits(tags.indexOf(ENGLISH));
        int best = tally.best(tags.indexOf(ENGLISH));
        int hits = tally.hits(best);
        if (foreign.isPresent()) {
            return Optional.of(
                    hits > 0 && tally.share(hits) > 0.1
                            ? tags.get(best)
                            : BY_SCRIPT.getOrDefault(foreign.get(), UNDETERMINED));
        }
        if (hits >= 3 && tally.share(hits) >= 0.15 && hits > 2 * english + 1 && tally.contentWords(best) >= 3) {
            return Optional.of(tags.get(best));
        }
        if (english >= 2 && english >= hits) {
            return Optional.of(ENGLISH);
        }
        return tally.plainWords() >= MANY_WORDS && english < LEAST_ENGLISH * tally.plainWords()
                ? Optional.of(UNDETERMINED)
                : Optional.empty();
    }
}
