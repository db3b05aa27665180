package entente.extraction.english.name;

import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Places;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names that are not recognizable by capitalization alone: "foreign affairs ministry", "Parliament", "By JANE
 * ROE".
 */
final class PlainNames {
    private static final Set<String> PORTFOLIO_WORDS = Set.of("affairs", "and", "foreign", "interior", "home");

    private final WordLists lists;
    private final Countries countries;
    private final Places places;

    PlainNames(WordLists lists) {
        this.lists = lists;
        this.countries = lists.countries();
        this.places = lists.places();
    }

    /** {@return the names of the sentence} */
    List<NameSpan> find(List<Token> tokens) {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            addBody(tokens, i, found);
            addPromoter(tokens, i, found);
        }
        addByline(tokens, found);
        return found;
    }

    /** Adds bodies such as "Parliament", "the foreign affairs ministry" or "the Utopian embassy". */
    private void addBody(List<Token> tokens, int i, List<NameSpan> found) {
        String word = tokens.get(i).text();
        if (lists.loneBodies().holds(word) && Character.isUpperCase(word.codePointAt(0))) {
            found.add(new NameSpan(EntityType.ORGANIZATION, i, i + 1));
        }
        int from = i;
        if (word.equals("ministry")) {
            while (from > 0 && isPortfolio(tokens.get(from - 1).text())) {
                from--;
            }
        }
        if (from < i && tokens.get(from).text().equals("and")) {
            from++;
        }
        boolean office = word.equals("embassy") || word.equals("consulate") || from < i;
        boolean national = from > 0 && CountryWords.matchDemonym(countries, tokens, from - 1) == 1;
        if (office && (from < i || national)) {
            found.add(new NameSpan(EntityType.ORGANIZATION, national ? from - 1 : from, i + 1));
        }
    }

    private boolean isPortfolio(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && (PORTFOLIO_WORDS.contains(word) || lists.officeModifiers().holds(word))
                && !Set.of("former", "then", "late").contains(word);
    }

    /** Adds organizations named after their country or city, such as "Air Utopia" or "Invest Utopia". */
    private void addPromoter(List<Token> tokens, int i, List<NameSpan> found) {
        String word = tokens.get(i).text();
        if (i + 1 < tokens.size()
                && lists.organizationStarts().holds(word)
                && Character.isUpperCase(word.codePointAt(0))) {
            int length = Math.max(CountryWords.matchName(countries, tokens, i + 1), places.match(tokens, i + 1));
            if (length > 0) {
                found.add(new NameSpan(EntityType.ORGANIZATION, i, i + 1 + length));
            }
        }
    }

    /** Adds the person of a byline such as "By Jane Roe". */
    private static void addByline(List<Token> tokens, List<NameSpan> found) {
        int to = 1;
        while (to < tokens.size() && isPersonWord(tokens.get(to).text())) {
            to++;
        }
        boolean ends = to == tokens.size()
                || Set.of(",", "|", "/").contains(tokens.get(to).text());
        if (tokens.get(0).text().toLowerCase(Locale.ROOT).equals("by")
                && ends
                && to > 2
                && to < 6
                && tokens.size() < 12) {
            found.add(new NameSpan(EntityType.PERSON, 1, to));
        }
    }

    private static boolean isPersonWord(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.chars()
                        .allMatch(each -> Character.isLetter(each) || each == '.' || each == '-' || each == '\'');
    }

    /**
     * {@return the span extended by words in lower case that indicate a place or organization, as in "Here gas
     * pipeline"}
     */
    NameSpan withTail(List<Token> tokens, NameSpan span) {
        if (span.to() >= tokens.size()
                || Character.isUpperCase(tokens.get(span.to()).text().codePointAt(0))) {
            return span;
        }
        int place = lists.placeTails().match(tokens, span.to());
        int body = lists.organizationTails().match(tokens, span.to());
        if (place > 0) {
            return new NameSpan(EntityType.PLACE, span.from(), span.to() + place);
        }
        boolean acronym = tokens.get(span.to() - 1)
                        .text()
                        .chars()
                        .filter(Character::isUpperCase)
                        .count()
                > 1;
        return body > 0 && acronym ? new NameSpan(EntityType.ORGANIZATION, span.from(), span.to() + body) : span;
    }
}
