package entente.training;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of a name, and where words stand in a text. */
final class NameForms {
    private static final Pattern ARTICLE = Pattern.compile("^(?i)the\\s+");
    private static final Pattern GENITIVE = Pattern.compile("['’]s$");

    /** Titles before a name, which the model does not tag. */
    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:the|mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|vice|deputy|former|acting|then|us|u\\.s\\.|president|prime"
                    + "|foreign|defen[cs]e|trade|minister|premier|ambassador|chancellor|governor|mayor|king|queen|prince|princess"
                    + "|crown|pope|emperor|sultan|emir|sheikh|general|colonel|captain|major|lieutenant|admiral|secretary|director"
                    + "|chairman|chairwoman|chair|ceo|senator|congressman|congresswoman|representative|rep|judge|justice|chief"
                    + "|commissioner|consul|consul-general|counsellor|undersecretary|under-secretary|state|councilor|councillor"
                    + "|spokesperson|spokesman|spokeswoman|h\\.e|h\\.e\\.|hon|excellency|his|her)\\.?\\s+)+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameForms() {}

    /** {@return the name without article, genitive and the titles of a person} */
    static String bare(String name, boolean person) {
        String bare = ARTICLE.matcher(name).replaceFirst("").trim();
        if (person) {
            bare = TITLES.matcher(bare).replaceFirst("");
        }
        return GENITIVE.matcher(bare).replaceFirst("");
    }

    /** {@return a pattern for these words with any white space between them} */
    static String spaced(String words) {
        return Arrays.stream(words.trim().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** {@return where the text contains the words first} */
    static Optional<Range> find(String text, String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Matcher match = Pattern.compile(spaced(words)).matcher(text);
        return match.find() ? Optional.of(new Range(match.start(), match.end())) : Optional.empty();
    }
}
