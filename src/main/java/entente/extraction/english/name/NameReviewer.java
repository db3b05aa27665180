package entente.extraction.english.name;

import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Corrects the names that the model finds. */
final class NameReviewer {
    private final WordLists lists;
    private final Countries countries;
    private final LongNames longNames;
    private final PlainNames plainNames;
    private final NameCorrector corrector;

    NameReviewer(WordLists lists, NameCorrector corrector) {
        this.lists = lists;
        this.countries = lists.countries();
        this.longNames = new LongNames(lists);
        this.plainNames = new PlainNames(lists);
        this.corrector = corrector;
    }

    /**
     * {@return the names of a sentence as the model found them, corrected} Titles and loose words at the ends are
     * cut off, names that were found in pieces are joined, and words that are no names are left out.
     */
    List<NameSpan> review(List<Token> tokens, List<NameSpan> names) {
        List<NameSpan> reviewed = new ArrayList<>();
        for (NameSpan span : joined(tokens, names)) {
            NameSpan name = typed(tokens, corrector.trim(tokens, country(tokens, trimLooseWords(tokens, span))));
            if (corrector.plausible(tokens, name) && !isOffice(tokens, name) && !isGovernment(tokens, name)) {
                reviewed.add(name);
            }
        }
        List<NameSpan> certain = new ArrayList<>(plainNames.find(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            certain.add(new NameSpan(EntityType.PLACE, i, i + CountryWords.matchName(countries, tokens, i)));
        }
        for (NameSpan span : certain) {
            if (span.length() > 0 && reviewed.stream().noneMatch(span::overlaps)) {
                reviewed.add(span);
            }
        }
        reviewed.sort(Comparator.comparingInt(NameSpan::from));
        return corrector.withShortForms(tokens, reviewed);
    }

    /** {@return the country in the name of its government, as in "Government of Utopia", or the same span} */
    private NameSpan country(List<Token> tokens, NameSpan span) {
        for (int i = span.from(); i < span.to(); i++) {
            int length = CountryWords.matchName(countries, tokens, i);
            boolean governed = length > 0
                    && i + length <= span.to()
                    && (saysGovernment(tokens, span.from(), i) && i + length == span.to()
                            || i == span.from() && saysGovernment(tokens, i + length, span.to()));
            if (governed) {
                return new NameSpan(EntityType.PLACE, i, i + length);
            }
        }
        return span;
    }

    private static boolean saysGovernment(List<Token> tokens, int from, int to) {
        List<String> words = tokens.subList(from, to).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
        return words.contains("government")
                && Set.of("government", "of", "the", "'s", "’s").containsAll(words);
    }

    /** A country is a place, and so is a name of several words that the list of places has. */
    private NameSpan typed(List<Token> tokens, NameSpan span) {
        String text = span.text(tokens);
        boolean place = countries.named(text).isPresent()
                || span.type() == EntityType.ORGANIZATION
                        && span.length() > 1
                        && lists.places().match(tokens, span.from()) == span.length();
        return place ? new NameSpan(EntityType.PLACE, span.from(), span.to()) : span;
    }

    /** Whether the span is an office without a person, as in "the National Security Advisor". */
    private boolean isOffice(List<Token> tokens, NameSpan span) {
        String last = tokens.get(span.to() - 1).text();
        return span.type() == EntityType.PERSON && lists.officeEnds().holds(last);
    }

    /** Whether the span is a government of a country or head of state, as in "Utopian Government", which is the country. */
    private boolean isGovernment(List<Token> tokens, NameSpan span) {
        String last = tokens.get(span.to() - 1).text();
        boolean government = Set.of("Administration", "Government", "administration", "government")
                .contains(last);
        return government
                && span.type() == EntityType.ORGANIZATION
                && span.length() <= 4
                && (CountryWords.matchDemonym(countries, tokens, span.from()) == span.length() - 1
                        || span.length() == 2 && !longNames.isHead(tokens.get(span.from()))
                        || tokens.get(span.from()).text().contains("-")
                        || tokens.get(span.to() - 2).text().matches("['’]s?"));
    }

    /** Joins a person with a suffix after a comma, as in "Ada Byron, Jr.", and pieces that only a mark divides. */
    private static List<NameSpan> joined(List<Token> tokens, List<NameSpan> names) {
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : names) {
            NameSpan last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.type() == span.type() && belongs(tokens, last, span)) {
                joined.set(joined.size() - 1, new NameSpan(last.type(), last.from(), span.to()));
            } else if (!isSuffix(span.text(tokens))) {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean belongs(List<Token> tokens, NameSpan one, NameSpan next) {
        boolean comma =
                next.from() == one.to() + 1 && tokens.get(one.to()).text().equals(",") && isSuffix(next.text(tokens));
        boolean mark = next.from() == one.to() + 1
                && Set.of("’", "'", "-", "‘", "`").contains(tokens.get(one.to()).text())
                && tokens.get(one.to()).end() == tokens.get(next.from()).start();
        boolean touching = next.from() == one.to()
                && tokens.get(next.from()).start() == tokens.get(one.to() - 1).end();
        return comma || mark || touching;
    }

    private static boolean isSuffix(String text) {
        return text.matches("(?:Jr|Sr)\\.?|I{2,3}|IV");
    }

    /** Cuts words in lower case and marks off the ends of a name, as in "of State" and "Charles and". */
    private static NameSpan trimLooseWords(List<Token> tokens, NameSpan span) {
        int from = span.from();
        int to = span.to();
        while (from < to && isLoose(tokens.get(from).text())) {
            from++;
        }
        while (from < to && isLoose(tokens.get(to - 1).text())) {
            to--;
        }
        return new NameSpan(span.type(), from, to);
    }

    private static boolean isLoose(String word) {
        return Set.of("of", "the", "and", "for", "in", "at", "to", "a", "an", "'s", "’s", ",", ".", "(", ")", "&")
                .contains(word);
    }
}
