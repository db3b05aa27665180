package entente.extraction.english.word;

import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of word lists, which start with a heading in square brackets. */
public final class Lexicon {
    private static final WordList NO_WORDS = new WordList(List.of());

    private final Map<String, WordList> lists = new HashMap<>();

    /** Reads the lists from a file on the class path. */
    Lexicon(String file) {
        Map<String, List<String>> phrases = new HashMap<>();
        String heading = "";
        for (String line : ListFile.lines("/extraction/" + file)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                phrases.computeIfAbsent(heading, name -> new ArrayList<>()).add(line.strip());
            }
        }
        phrases.forEach((name, words) -> lists.put(name, new WordList(words)));
    }

    /** {@return the list with that heading, "" for the one before the first heading; empty if there is none} */
    public WordList list(String heading) {
        return lists.getOrDefault(heading, NO_WORDS);
    }

    /** {@return whether the list with that heading contains the phrase} */
    public boolean holds(String heading, String phrase) {
        return list(heading).holds(phrase);
    }
}
