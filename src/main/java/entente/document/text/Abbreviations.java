package entente.document.text;

import java.util.Set;
import java.util.regex.Pattern;

/** English abbreviations whose full stop does not always end a sentence. */
public class Abbreviations {
    /** Abbreviations before a name or number. They never end a sentence. */
    private static final Set<String> TITLES = Set.of(
            ("mr mrs ms mx messrs dr prof gov govs sen sens rep reps gen lt col maj brig sgt cpl capt cmdr cdr adm vadm"
                            + " hon rev fr msgr pres amb supt insp det atty st ste mt ft rt nos fig figs art arts approx"
                            + " vs cf viz eg ie e.g i.e")
                    .split(" "));

    /** Abbreviations that can end a sentence. They do if the next word starts a sentence. */
    private static final Set<String> OTHERS =
            Set.of(("inc corp co cos ltd llc plc bros jr sr esq ph.d dept univ assn ass'n comm est min max al etc"
                            + " ave blvd rd hwy jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu"
                            + " thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich"
                            + " minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que")
                    .split(" "));

    /** Words that are abbreviations only before a number. */
    private static final Set<String> NUMBERED = Set.of("no", "p", "pp", "vol", "ch", "sec", "para", "ed", "eds");

    private static final Set<String> STARTERS =
            Set.of(("The A An This That These Those It Its He His She Her They Their We Our I You In On At By For From"
                            + " With Under Over After Before During Since Until While When Where As If But And Or Yet"
                            + " So However Meanwhile Moreover Also Both Some Many Most All No Not There Here Last Next"
                            + " Earlier Later Now Then To What Who Why How According Despite Although")
                    .split(" "));

    private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.)+\\p{L}");

    private Abbreviations() {}

    /** {@return whether the sentence continues after the word with its full stop, if {@code next} is the next word} */
    public static boolean continues(String word, String next) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (TITLES.contains(lower)) {
            return true;
        }
        if (NUMBERED.contains(lower) && (startsWithDigit(next) || !isInitial(word))) {
            return startsWithDigit(next);
        }
        return (isInitial(word) || DOTTED.matcher(word).matches() || OTHERS.contains(lower)) && !startsSentence(next);
    }

    /** {@return whether the capitalized word usually starts a sentence and not a name} */
    public static boolean startsSentence(String word) {
        return STARTERS.contains(word);
    }

    /** {@return whether the word is one letter that can be an initial, which excludes lower-case letters} */
    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1
                && Character.isLetter(word.codePointAt(0))
                && !Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
