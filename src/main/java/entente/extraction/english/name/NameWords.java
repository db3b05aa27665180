package entente.extraction.english.name;

import entente.extraction.english.word.CalendarWords;
import java.util.Locale;
import java.util.Set;

/** Recognizes words that can stand in a name, and capitalized words that are no names. */
final class NameWords {
    private static final Set<String> NO_NAMES = Set.of(
            "kingdom",
            "government",
            "republic",
            "state",
            "internet",
            "covid-19",
            "covid",
            "i",
            "we",
            "he",
            "she",
            "it",
            "they");

    private NameWords() {}

    /** {@return whether the word is capitalized like a name and can be one} */
    static boolean isNameWord(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && !CalendarWords.holds(word)
                && !isNoName(word);
    }

    /** {@return whether the word is no name, even if it is capitalized} */
    static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
