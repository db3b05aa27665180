package entente.evaluation;

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
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_ ]+");
    private static final Pattern ARTICLE = Pattern.compile("^ *the +");
    private static final Pattern TITLE = Pattern.compile("^ *(?:" + TITLES + " +)+(?=[\\p{L}\\p{N}_])");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private NameForm() {}

    /**
     * {@return the normalized name} Characters outside ASCII are dropped, as in the scorer of the corpora. Only a name
     * without any ASCII character, including hyphens, keeps its script.
     */
    static String of(String name) {
        String ascii = NOT_ASCII
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String form = (ascii.isEmpty() ? name : ascii).toLowerCase(Locale.ROOT);
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
