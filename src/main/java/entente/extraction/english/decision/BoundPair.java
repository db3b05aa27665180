package entente.extraction.english.decision;

import entente.extraction.english.name.CountryPair;
import entente.extraction.english.word.Token;
import entente.ontology.Countries;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the parties in an adjective before the word of an agreement, as in "the U.S.-Kenya Strategic Trade Pact". */
final class BoundPair {
    /** Most words between the adjective and the word of the agreement. */
    private static final int FAR = 5;

    private static final Set<String> ENDS =
            Set.of("and", "of", "with", "to", "in", "on", "for", "the", "a", "an", "that", "which", "by", "from", "at");

    private final Countries countries;
    private final CountryPair pairs;

    BoundPair(Countries countries) {
        this.countries = countries;
        this.pairs = new CountryPair(countries);
    }

    /** {@return the parties that the document names, in the fullest forms of their names} */
    List<String> parties(ReadDocument document, int sentence, int word) {
        List<Token> tokens = document.tokens(sentence);
        for (int i = word - 1; i >= Math.max(0, word - 1 - FAR) && !isEnd(tokens.get(i)); i--) {
            List<String> parts = pairs.parts(tokens, i);
            if (!parts.isEmpty()) {
                return parts.stream()
                        .flatMap(part -> name(document, part).stream())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isEnd(Token token) {
        return ENDS.contains(token.text())
                || !Character.isLetterOrDigit(token.text().charAt(0));
    }

    private Optional<String> name(ReadDocument document, String part) {
        Optional<String> country = countries.named(part).or(() -> countries.ofDemonym(part));
        if (country.isPresent()) {
            return document.clusters().country(country.get());
        }
        return document.clusters().hasOrganization(part)
                ? Optional.of(document.clusters().root(part))
                : Optional.empty();
    }
}
