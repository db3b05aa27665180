package entente.extraction.english.word;

import entente.ontology.Countries;
import java.util.List;
import java.util.function.Predicate;

/** Finds the names and demonyms of countries in the tokens of a sentence. */
public final class CountryWords {
    private CountryWords() {}

    /** {@return the number of tokens of the longest country name that starts at that token, or 0} */
    public static int matchName(Countries countries, List<Token> tokens, int from) {
        return match(countries::isName, tokens, from);
    }

    /** {@return the number of tokens of the longest demonym that starts at that token, or 0} */
    public static int matchDemonym(Countries countries, List<Token> tokens, int from) {
        return match(countries::isDemonym, tokens, from);
    }

    private static int match(Predicate<String> forms, List<Token> tokens, int from) {
        return from < tokens.size() && tokens.get(from).capitalized()
                ? Tokens.longestPhrase(tokens, from, Countries.LONGEST_NAME, forms)
                : 0;
    }
}
