package entente.extraction.english.name;

import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts words of an office off the start of a person's name, as in "State" of "Secretary of State Ada Byron". */
final class PersonNames {
    /** Most words of an office. */
    private static final int LONGEST_OFFICE = 4;

    private static final Set<String> LINKS = Set.of("of", "for", "to", "in");

    private final WordLists lists;

    PersonNames(WordLists lists) {
        this.lists = lists;
    }

    /** {@return the name without words of an office} */
    NameSpan withoutOffice(List<Token> tokens, NameSpan span) {
        if (span.type() != EntityType.PERSON) {
            return span;
        }
        int from = span.from();
        for (int i = from; i + 1 < span.to(); i++) {
            if (lists.officeEnds().holds(tokens.get(i).text())) {
                from = i + 1;
            }
        }
        from += office(tokens, from, span.to());
        boolean describesOffice = tokens.subList(from, span.to()).stream()
                .anyMatch(token -> token.text().equals("for"));
        return new NameSpan(span.type(), describesOffice ? Math.max(from, span.to() - 2) : from, span.to());
    }

    /** {@return the number of words that belong to the office before them, so that two words of the name are left} */
    private int office(List<Token> tokens, int from, int to) {
        boolean afterOffice = from > 1 && LINKS.contains(tokens.get(from - 1).text()) && endsOffice(tokens, from - 1);
        if (!afterOffice) {
            return 0;
        }
        int place = Math.max(
                CountryWords.matchName(lists.countries(), tokens, from),
                lists.places().match(tokens, from));
        int length = lists.portfolios().holds(tokens.get(from).text()) ? 1 : place;
        return to - from - length >= 2 ? length : 0;
    }

    /** Whether the last words before that token are an office. */
    private boolean endsOffice(List<Token> tokens, int end) {
        return lists.officeEnds().holds(tokens.get(end - 1).text())
                || IntStream.range(Math.max(0, end - LONGEST_OFFICE), end)
                        .anyMatch(from -> lists.offices().match(tokens, from) == end - from);
    }

    /** {@return the name with "Jr." and the like behind it} */
    static NameSpan withSuffix(List<Token> tokens, NameSpan span) {
        int comma = span.to() < tokens.size() && tokens.get(span.to()).text().equals(",") ? 1 : 0;
        int suffix = span.to() + comma;
        return span.type() == EntityType.PERSON
                        && suffix < tokens.size()
                        && isSuffix(tokens.get(suffix).text())
                ? new NameSpan(span.type(), span.from(), suffix + 1)
                : span;
    }

    static boolean isSuffix(String text) {
        return text.matches("(?:Jr|Sr)\\.?|I{2,3}|IV");
    }

    /** {@return whether the name ends with an initial, so that the next word belongs to it, as in "Ada K." of "Ada K. Byron"} */
    static boolean endsWithInitial(List<Token> tokens, NameSpan span) {
        return span.type() == EntityType.PERSON
                && tokens.get(span.to() - 1).text().matches("\\p{Lu}\\.");
    }
}
