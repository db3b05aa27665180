package entente.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A list of words and phrases under headings in square brackets, compared without regard to case. */
final class Lexicon {
    private static final int LONGEST_PHRASE = 5;

    private final Map<String, Set<String>> sections = new HashMap<>();

    /** The first words of each section's phrases: most tokens begin none, and are told so without building phrases. */
    private final Map<String, Set<String>> firstWords = new HashMap<>();

    /** Reads a list of that file name. */
    Lexicon(String file) {
        String section = "";
        for (String line : Resources.lines(file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                String phrase = line.strip();
                sections.computeIfAbsent(section, name -> new HashSet<>()).add(phrase);
                firstWords.computeIfAbsent(section, name -> new HashSet<>()).add(phrase.split(" ", 2)[0]);
            }
        }
    }

    /** {@return whether the section holds that phrase} */
    boolean holds(String section, String phrase) {
        return sections.getOrDefault(section, Set.of()).contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** {@return the phrases of the section} */
    Set<String> all(String section) {
        return Set.copyOf(sections.getOrDefault(section, Set.of()));
    }

    /** {@return how many tokens, beginning with that one, are the longest phrase of the section; 0 when none is} */
    int match(String section, List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return 0;
        }
        String first = tokens.get(from).text().toLowerCase(Locale.ROOT);
        if (!firstWords.getOrDefault(section, Set.of()).contains(first)) {
            return 0;
        }
        int longest = 0;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_PHRASE); i++) {
            phrase.append(i == from ? "" : " ").append(tokens.get(i).text());
            if (holds(section, phrase.toString())) {
                longest = i - from + 1;
            }
        }
        return longest;
    }
}
