package entente.extraction.english.name;

import entente.extraction.english.word.Token;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds adjectives that are made of countries and bodies, as in "U.S.-Kenya trade" and "EU-Mercosur talks". They name no
 * place, but they say who is bound by "the U.S.-Kenya pact".
 */
public final class CountryPair {
    private static final Pattern HYPHEN = Pattern.compile(" ?[-‐‑–] ?");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");

    /** Countries of the past and regions whose names look like a pair. */
    private static final Set<String> NAMES = Set.of("Austria-Hungary", "Serbia-Montenegro", "Alsace-Lorraine");

    private final Countries countries;

    public CountryPair(Countries countries) {
        this.countries = countries;
    }

    /** {@return whether the span is such an adjective, or the first word of one, as "United" in "United States-Cuba"} */
    boolean holds(List<Token> tokens, NameSpan span) {
        String text = span.text(tokens);
        String next = span.to() < tokens.size() ? tokens.get(span.to()).text() : "";
        return isPair(text) || text.equals("United") && next.startsWith("States") && isPair("United " + next);
    }

    /** {@return the countries and bodies of the adjective that ends with that token, as written, or none} */
    public List<String> parts(List<Token> tokens, int last) {
        for (int from = Math.max(0, last - 3); from <= last; from++) {
            String text = new NameSpan(EntityType.PLACE, from, last + 1).text(tokens);
            if (isPair(text)) {
                return List.of(HYPHEN.split(text));
            }
        }
        return List.of();
    }

    private boolean isPair(String text) {
        List<String> parts = List.of(HYPHEN.split(text));
        Predicate<String> country =
                part -> countries.isName(part) || countries.isDemonym(part) || part.equals("States");
        return parts.size() > 1
                && !NAMES.contains(text)
                && !countries.isName(text)
                && !countries.isDemonym(text)
                && parts.stream().anyMatch(country)
                && parts.stream().allMatch(country.or(ACRONYM.asMatchPredicate()));
    }
}
