package entente.extraction.english.name;

import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Lexicon;
import entente.extraction.english.word.Places;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Derives the type of a name from the words around it, as in "the retailer Acme", "in Here" or "Mayor Roe". Each hint
 * has a weight. The guess of a model has weight one.
 */
final class TypeEvidence {
    private static final int HINT = 2;
    private static final int STRONG = 4;

    /** The weight of a hint that guesses cannot outweigh. */
    static final int CERTAIN = 1000;

    private static final int LONGEST_APPOSITION = 8;

    private final WordLists lists;
    private final Lexicon contexts;
    private final Countries countries;
    private final Places places;

    TypeEvidence(WordLists lists) {
        this.lists = lists;
        this.contexts = lists.contexts();
        this.countries = lists.countries();
        this.places = lists.places();
    }

    /** {@return the weight of each type for this mention of a name} */
    Map<EntityType, Integer> of(List<Token> tokens, NameSpan span) {
        Map<EntityType, Integer> weights = new EnumMap<>(EntityType.class);
        person(weights, tokens, span);
        organization(weights, tokens, span);
        place(weights, tokens, span);
        return weights;
    }

    private void person(Map<EntityType, Integer> weights, List<Token> tokens, NameSpan span) {
        String before = word(tokens, span.from() - 1);
        if (WordCues.isHonorific(before) && !before.isEmpty()) {
            add(weights, EntityType.PERSON, STRONG);
        }
        if (endsWithTitle(tokens, span.from()) && span.length() < 5) {
            add(weights, EntityType.PERSON, STRONG);
        }
        String first = tokens.get(span.from()).text().toLowerCase(Locale.ROOT);
        if ((first.startsWith("al-") || first.equals("von") || first.equals("bin")) && span.length() > 1) {
            add(weights, EntityType.PERSON, 1);
        }
        if (isArticle(before)) {
            add(weights, EntityType.PERSON, -HINT);
        }
        if (contexts.holds("person does", word(tokens, span.to()))) {
            add(weights, EntityType.PERSON, 1);
        }
        if (before.equals("said") || before.equals("says")) {
            add(weights, EntityType.PERSON, 1);
        }
        if (!word(tokens, span.to()).equals(",")) {
            return;
        }
        String second = word(tokens, span.to() + 1);
        boolean age = word(tokens, span.to() + 2).equals(",")
                && second.length() == 2
                && second.compareTo("15") > 0
                && second.chars().allMatch(Character::isDigit);
        if (second.equals("who") || second.equals("whose") || age) {
            add(weights, EntityType.PERSON, STRONG);
        }
    }

    private boolean endsWithTitle(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 3); start < end; start++) {
            if (lists.offices().match(tokens, start) == end - start) {
                return true;
            }
        }
        return false;
    }

    private void organization(Map<EntityType, Integer> weights, List<Token> tokens, NameSpan span) {
        String before = word(tokens, span.from() - 1);
        boolean noun = contexts.holds("organization noun", before)
                || before.equals(",") && contexts.holds("organization noun", word(tokens, span.from() - 2));
        if (noun && span.from() > 0 && !isCapitalized(tokens, span.from() - 1)) {
            add(weights, EntityType.ORGANIZATION, STRONG);
        }
        int after = span.to();
        boolean possessive = isPossessive(word(tokens, after));
        if (after < tokens.size()
                && contexts.list("organization owns").match(tokens, possessive ? after + 1 : after) > 0) {
            add(weights, EntityType.ORGANIZATION, possessive ? HINT : HINT);
        }
        if (Set.of("of", "for").contains(before) && endsWith("organization officer", tokens, span.from() - 1)) {
            add(weights, EntityType.ORGANIZATION, HINT);
        }
        if (contexts.holds("organization does", word(tokens, after))) {
            add(weights, EntityType.ORGANIZATION, 1);
        }
        if (isApposedFirm(tokens, span)) {
            add(weights, EntityType.ORGANIZATION, STRONG);
        }
        if (word(tokens, after).equals(",") && Set.of("headquartered", "based").contains(word(tokens, after + 1))) {
            add(weights, EntityType.ORGANIZATION, STRONG);
        }
        if (isArticle(before) && span.length() == 1) {
            add(weights, EntityType.ORGANIZATION, 1);
        }
    }

    /** Whether an apposition indicates a company, as in "X, the operator of …". */
    private boolean isApposedFirm(List<Token> tokens, NameSpan span) {
        int at = span.to();
        if (!word(tokens, at).equals(",")) {
            return false;
        }
        boolean article = Set.of("the", "a", "an", "one").contains(word(tokens, at + 1));
        for (int i = at + 2; article && i < Math.min(tokens.size(), at + LONGEST_APPOSITION); i++) {
            String word = word(tokens, i);
            if (Set.of(",", "who", "whose", "and", "of", "at", "for").contains(word)
                    || lists.offices().match(tokens, i) > 0) {
                return lists.companies().holds(word);
            }
            if (contexts.holds("organization noun", word)) {
                return !isCapitalized(tokens, i)
                        && lists.offices().match(tokens, Math.min(i + 1, tokens.size() - 1)) == 0;
            }
        }
        return false;
    }

    private void place(Map<EntityType, Integer> weights, List<Token> tokens, NameSpan span) {
        String before = word(tokens, span.from() - 1);
        int after = span.to();
        String next = word(tokens, after);
        if (contexts.holds("place preposition", before) && !isPossessive(next)) {
            add(weights, EntityType.PLACE, HINT);
        }
        if (after < tokens.size() && contexts.holds("place noun", next)) {
            add(weights, EntityType.PLACE, HINT);
        }
        if (before.equals("of") && endsWith("place has", tokens, span.from() - 1)) {
            add(weights, EntityType.PLACE, HINT);
        }
        boolean country =
                (next.equals(",") || next.equals("(")) && CountryWords.matchName(countries, tokens, after + 1) > 0;
        int end = after + 1 + CountryWords.matchName(countries, tokens, after + 1);
        if (country && next.equals("(") && word(tokens, end).equals(")")) {
            add(weights, EntityType.PLACE, STRONG + HINT);
        }
        if (country && next.equals(",") && !word(tokens, end).equals("and") && span.length() < 4) {
            add(weights, EntityType.PLACE, HINT);
        }
        if (word(tokens, after).equals("-") && Set.of("based", "headquartered").contains(word(tokens, after + 1))) {
            add(weights, EntityType.PLACE, STRONG);
        }
        if (places.countryOf(span.text(tokens)).isPresent()) {
            add(weights, EntityType.PLACE, HINT);
        }
    }

    /** {@return whether a phrase of the section ends immediately before that token} */
    private boolean endsWith(String section, List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 3); start < end; start++) {
            if (contexts.list(section).match(tokens, start) == end - start) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<EntityType, Integer> weights, EntityType type, int weight) {
        weights.merge(type, weight, Integer::sum);
    }

    private static boolean isArticle(String word) {
        return word.equals("the");
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    private static boolean isCapitalized(List<Token> tokens, int i) {
        return Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    /** {@return the word in lower case; an empty string outside of the sentence} */
    private static String word(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
