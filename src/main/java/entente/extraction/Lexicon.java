package entente.extraction;

import entente.ontology.ListFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A list of words and phrases in sections, which start with a heading in square brackets. Comparison ignores case. */
final class Lexicon {
    private static final int LONGEST_PHRASE = 5;

    private final Map<String, Set<String>> sections = new HashMap<>();

    /** The first words of the phrases by section. They allow to skip most tokens without building phrases. */
    private final Map<String, Set<String>> firstWords = new HashMap<>();

    /** Reads the list from a file on the class path. */
    Lexicon(String file) {
        String section = "";
        for (String line : ListFile.lines("/extraction/" + file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                String phrase = line.strip();
                sections.computeIfAbsent(section, name -> new HashSet<>()).add(phrase);
                firstWords.computeIfAbsent(section, name -> new HashSet<>()).add(phrase.split(" ", 2)[0]);
            }
        }
    }

    /** {@return whether the section contains the phrase} */
    boolean holds(String section, String phrase) {
        return sections.getOrDefault(section, Set.of()).contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** {@return the phrases of the section} */
    Set<String> all(String section) {
        return Set.copyOf(sections.getOrDefault(section, Set.of()));
    }

    /** {@return the number of tokens of the longest phrase of the section that starts at that token, or 0} */
    int match(String section, List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return 0;
        }
        String first = tokens.get(from).text().toLowerCase(Locale.ROOT);
        if (!firstWords.getOrDefault(section, Set.of()).contains(first)) {
            return 0;
        }
        return Tokens.longestPhrase(tokens, from, LONGEST_PHRASE, phrase -> holds(section, phrase));
    }
}
