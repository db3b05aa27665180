package entente.evaluation;

import com.ibm.icu.lang.UCharacter;
import entente.extraction.Extraction.ExtractedEntity;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Normalizes names for comparison. Ignores accents, case, punctuation, a leading article, titles and a possessive,
 * because annotators do not agree on them.
 */
final class NameForm {
    private static final String TITLES =
            "(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|president|prime minister|minister|ambassador|chancellor|governor"
                    + "|mayor|king|queen|prince|princess|crown prince|general|colonel|secretary|director|chairman"
                    + "|chairwoman|ceo)";
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_ ]+");
    private static final Pattern ARTICLE = Pattern.compile("^ *the +");
    private static final Pattern TITLE = Pattern.compile("^ *(?:" + TITLES + " +)+(?=[\\p{L}\\p{N}_])");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private NameForm() {}

    /** {@return the normalized name, in its own script} */
    static String of(String name) {
        String form = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> UCharacter.getCombiningClass(character) == 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        form = POSSESSIVE.matcher(form).replaceAll("");
        form = PUNCTUATION.matcher(form).replaceAll(" ");
        form = ARTICLE.matcher(form).replaceFirst("");
        form = TITLE.matcher(form).replaceFirst("");
        return BLANKS.matcher(form).replaceAll(" ").strip();
    }

    /** {@return the normalized name and aliases of the entity} */
    static Set<String> of(ExtractedEntity entity) {
        Set<String> forms = new TreeSet<>();
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(NameForm::of)
                .filter(form -> !form.isEmpty())
                .forEach(forms::add);
        return forms;
    }
}
