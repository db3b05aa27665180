package entente.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word in the spellings under which it is searched.
 *
 * @param spellings the first without accents but in its script, then those in Latin letters and with umlauts written
 *     out
 * @param parts what else a search may begin with
 */
record Word(List<String> spellings, Set<String> parts) {
    /** Longer words are no names; what stands behind is not looked at. In UTF-16 units. */
    private static final int LONGEST = 64;

    /** The later parts of longer unparted words are not searched. In characters. */
    private static final int MOST_PARTS = 24;

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");

    /** How newspapers write names in scripts for which scholars, and so ICU's rules of first choice, use other letters. */
    private static final List<Transliterator> CYRILLIC =
            List.of(Transliterator.getInstance("Russian-Latin/BGN"), Transliterator.getInstance("Ukrainian-Latin/BGN"));

    private static final List<Transliterator> GREEK = List.of(Transliterator.getInstance("Greek-Latin/UNGEGN"));

    /**
     * {@return the word}
     *
     * @param written a run of letters, digits and marks in lower case
     * @param behindApostrophe where the part behind its last apostrophe starts, 0 when there is none
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

    /** {@return the spelling of that reading, the first where it has no other} */
    String spelling(int reading) {
        return spellings.get(reading < spellings.size() ? reading : 0);
    }

    /** {@return the word, not longer than is looked at} */
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

    /** Adds a transliteration, and what starts at its later syllables where the transliteration parts them. */
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

    /** {@return lower-case text without accents and with the letters of Latin alphabets that are no accented ones as in ASCII} */
    private static String fold(String text, boolean umlautsWrittenOut) {
        String decomposed = DECOMPOSED.normalize(umlautsWrittenOut ? Script.writeOutUmlauts(text) : text);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(point -> !isDropped(point)).forEach(point -> Script.appendPlain(folded, point));
        return bounded(folded.toString());
    }

    /** Accents, and what transliterations put for letters that are not heard. */
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
