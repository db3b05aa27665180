package entente.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word in all its searchable spellings.
 *
 * @param spellings first the spelling in its own script without accents, then those in Latin letters and with umlauts
 *     written out
 * @param parts later parts of the word that a search can start with
 */
record Word(List<String> spellings, Set<String> parts) {
    /** The maximum length in UTF-16 units; the rest of a word is ignored. */
    private static final int LONGEST = 64;

    /** The maximum number of characters at which a searchable part can start. */
    private static final int MOST_PARTS = 24;

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");

    /** Transliterations that newspapers use, where ICU's default rules follow scholarly ones. */
    private static final List<Transliterator> CYRILLIC =
            List.of(Transliterator.getInstance("Russian-Latin/BGN"), Transliterator.getInstance("Ukrainian-Latin/BGN"));

    private static final List<Transliterator> GREEK = List.of(Transliterator.getInstance("Greek-Latin/UNGEGN"));

    /**
     * {@return the word}
     *
     * @param written a sequence of letters, digits and marks in lower case
     * @param behindApostrophe start of the part after its last apostrophe, 0 if there is none
     */
    static Word of(String written, int behindApostrophe) {
        if (isAscii(written)) {
            String word = bounded(written);
            return new Word(List.of(word), behind(word, behindApostrophe));
        }
        String folded = fold(written, false);
        Set<String> spellings = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>(behind(folded, behindApostrophe));
        spellings.add(folded);
        spellings.add(fold(written, true));
        if (Script.isUnparted(written.codePointAt(0))) {
            addParts(folded.codePoints().mapToObj(Character::toString).toList(), parts);
        }
        if (folded.codePoints().anyMatch(Script::isForeign)) {
            transliterators(folded).forEach(script -> addLatin(script.transliterate(written), spellings, parts));
        }
        spellings.remove("");
        return new Word(List.copyOf(spellings), parts);
    }

    /** {@return the spelling in this reading, or the first one if it has none} */
    String spelling(int reading) {
        return spellings.get(reading < spellings.size() ? reading : 0);
    }

    /** {@return the word, truncated to the maximum length} */
    static String bounded(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static Set<String> behind(String word, int start) {
        return start > 0 && start + 1 < word.length() ? Set.of(word.substring(start)) : Set.of();
    }

    private static List<Transliterator> transliterators(String word) {
        List<Transliterator> fitting = new ArrayList<>();
        fitting.add(TO_LATIN);
        switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case CYRILLIC -> fitting.addAll(CYRILLIC);
            case GREEK -> fitting.addAll(GREEK);
            default -> {}
        }
        return fitting;
    }

    /** Adds a transliteration, and the parts that start at its later syllables if it separates these. */
    private static void addLatin(String latin, Set<String> spellings, Set<String> parts) {
        List<String> syllables = new ArrayList<>();
        for (String syllable : latin.split(" ")) {
            String folded = fold(syllable, false);
            if (!folded.isEmpty()) {
                syllables.add(folded);
            }
        }
        spellings.add(bounded(String.join("", syllables)));
        addParts(syllables, parts);
    }

    private static void addParts(List<String> pieces, Set<String> parts) {
        for (int start = 1; start < Math.min(pieces.size(), MOST_PARTS); start++) {
            parts.add(bounded(String.join("", pieces.subList(start, pieces.size()))));
        }
    }

    /** {@return lower-case text without accents, with other letters of Latin alphabets in ASCII} */
    private static String fold(String text, boolean umlautsWrittenOut) {
        String decomposed = DECOMPOSED.normalize(umlautsWrittenOut ? Script.writeOutUmlauts(text) : text);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(point -> !isDropped(point)).forEach(point -> Script.appendPlain(folded, point));
        return bounded(folded.toString());
    }

    /** {@return whether the character is an accent or a sign of a transliteration for a silent letter} */
    private static boolean isDropped(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.ENCLOSING_MARK
                || !(Character.isLetterOrDigit(point) || Character.getType(point) == Character.COMBINING_SPACING_MARK)
                || Character.getType(point) == Character.MODIFIER_LETTER;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
