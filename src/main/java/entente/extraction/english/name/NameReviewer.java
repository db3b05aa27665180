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
import java.util.regex.Pattern;

/** Corrects the names that the model finds. */
final class NameReviewer {
    private static final Pattern TITLE =
            Pattern.compile("(?:Adm|Amb|Capt|Col|Gen|Gov|Hon|Lt|Maj|Rep|Rev|Sec|Sen|Sgt)\\.");

    private static final Set<String> GOVERNMENTS = Set.of("administration", "government", "governments");

    private final WordLists lists;
    private final Countries countries;
    private final LongNames longNames;
    private final PlainNames plainNames;
    private final NameCorrector corrector;
    private final CountryPair countryPair;
    private final PersonNames personNames;

    NameReviewer(WordLists lists, NameCorrector corrector) {
        this.lists = lists;
        this.countries = lists.countries();
        this.longNames = new LongNames(lists);
        this.plainNames = new PlainNames(lists);
        this.corrector = corrector;
        this.countryPair = new CountryPair(countries);
        this.personNames = new PersonNames(lists);
    }

    /**
     * {@return the names of a sentence as the model found them, corrected} Titles and loose words at the ends are
     * cut off, names that were found in pieces are joined, and words that are no names are left out.
     */
    List<NameSpan> review(List<Token> tokens, List<NameSpan> names) {
        List<NameSpan> reviewed = new ArrayList<>();
        for (NameSpan each : joined(tokens, names)) {
            NameSpan span = PersonNames.withSuffix(tokens, each);
            NameSpan trimmed = corrector.trim(tokens, country(tokens, trimLooseWords(tokens, span)));
            NameSpan name = typed(tokens, personNames.withoutOffice(tokens, trimmed));
            if (corrector.plausible(tokens, name)
                    && !isOffice(tokens, name)
                    && !isGovernment(tokens, name)
                    && !countryPair.holds(tokens, name)) {
                reviewed.add(name);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            NameSpan country = new NameSpan(EntityType.PLACE, i, i + CountryWords.matchName(countries, tokens, i));
            if (country.length() > 0
                    && reviewed.stream().allMatch(name -> !name.overlaps(country) || country.holds(name))) {
                reviewed.removeIf(country::overlaps);
                reviewed.add(country);
            }
        }
        for (NameSpan span : plainNames.find(tokens)) {
            if (reviewed.stream().noneMatch(span::overlaps)) {
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
        return words.stream().anyMatch(GOVERNMENTS::contains)
                && Set.of("government", "governments", "of", "the", "'s", "’s").containsAll(words);
    }

    /** A country is a place, and so is a name of several words that the list of places has. */
    private NameSpan typed(List<Token> tokens, NameSpan span) {
        String text = span.text(tokens);
        boolean place = countries.named(text).isPresent()
                || countries.governed(text).isPresent()
                || span.type() == EntityType.ORGANIZATION
                        && span.length() > 1
                        && lists.places().match(tokens, span.from()) == span.length();
        return place ? new NameSpan(EntityType.PLACE, span.from(), span.to()) : span;
    }

    /** Whether the span is an office without a person, as in "the National Security Advisor". */
    private boolean isOffice(List<Token> tokens, NameSpan span) {
        String last = tokens.get(span.to() - 1).text();
        return span.type() == EntityType.PERSON
                && (lists.officeEnds().holds(last)
                        || span.length() == 1 && TITLE.matcher(last).matches());
    }

    /** Whether the span is the government of a head of state, as in "Byron Administration", which is the country. */
    private boolean isGovernment(List<Token> tokens, NameSpan span) {
        String last = tokens.get(span.to() - 1).text();
        return GOVERNMENTS.contains(last.toLowerCase(Locale.ROOT))
                && span.length() <= 4
                && countries.governed(span.text(tokens)).isEmpty()
                && (span.length() == 2 && !longNames.isHead(tokens.get(span.from()))
                        || tokens.get(span.from()).text().contains("-")
                        || tokens.get(span.to() - 2).text().matches("['’]s?"));
    }

    /** Joins a person with a suffix after a comma, as in "Ada Byron, Jr.", and pieces that only a mark divides. */
    private static List<NameSpan> joined(List<Token> tokens, List<NameSpan> names) {
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : names) {
            NameSpan last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isCapital(tokens, last, span)) {
                joined.set(joined.size() - 1, new NameSpan(EntityType.PLACE, last.from(), span.to()));
            } else if (last != null && Missions.hasSeat(tokens, last, span)) {
                joined.set(joined.size() - 1, new NameSpan(EntityType.ORGANIZATION, last.from(), span.to()));
            } else if (last != null && last.type() == span.type() && belongs(tokens, last, span)) {
                joined.set(joined.size() - 1, new NameSpan(last.type(), last.from(), span.to()));
            } else if (!PersonNames.isSuffix(span.text(tokens))) {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean belongs(List<Token> tokens, NameSpan one, NameSpan next) {
        boolean comma = next.from() == one.to() + 1
                && tokens.get(one.to()).text().equals(",")
                && PersonNames.isSuffix(next.text(tokens));
        boolean mark = next.from() == one.to() + 1
                && Set.of("’", "'", "-", "‘", "`").contains(tokens.get(one.to()).text())
                && (tokens.get(one.to()).end() == tokens.get(next.from()).start()
                        || tokens.get(next.from()).text().startsWith("al-"));
        boolean touching = next.from() == one.to()
                && (tokens.get(next.from()).start() == tokens.get(one.to() - 1).end()
                        || PersonNames.endsWithInitial(tokens, one));
        return comma || mark || touching;
    }

    /** Whether the two are the parts of "Washington, D.C.", which is one name. */
    private static boolean isCapital(List<Token> tokens, NameSpan one, NameSpan next) {
        boolean comma =
                next.from() == one.to() + 1 && tokens.get(one.to()).text().equals(",");
        return one.text(tokens).equalsIgnoreCase("Washington")
                && next.text(tokens).matches("D\\.?C\\.?")
                && (comma || next.from() == one.to());
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
