package entente.extraction.english.name;

import entente.extraction.english.word.CalendarWords;
import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds capitalized phrases whose words indicate their type, such as "Ministry of Foreign Affairs and Trade", "Blue
 * River Scenic Area" or "Treaty of Friendship". The statistical recognizers often truncate such names.
 */
final class LongNames {
    private static final Set<String> JOINTS = Set.of("of", "for", "on");
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "al", "bin", "und", "&", "d'", "du", "des");

    /**
     * Heads of names that can list several tasks: "Ministry of Health and Welfare", but not "University of Here and
     * There".
     */
    private static final Set<String> TASKED = Set.of(
            "ministry",
            "department",
            "chamber",
            "commission",
            "committee",
            "authority",
            "bureau",
            "office",
            "institute",
            "faculty",
            "school",
            "board",
            "council",
            "forum",
            "agency",
            "agreement",
            "treaty",
            "memorandum",
            "protocol");

    private final WordLists lists;
    private final Countries countries;

    LongNames(WordLists lists) {
        this.lists = lists;
        this.countries = lists.countries();
    }

    private static final Set<String> DIRECTIONS = Set.of(
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Central",
            "Upper",
            "Lower");
    private static final Set<String> WHERE = Set.of("in", "from", "across", "near", "to", "of");

    /** {@return places that are recognizable by a compass direction, as in "a plant in East Anglia"} */
    List<NameSpan> findRegions(List<Token> tokens) {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (DIRECTIONS.contains(tokens.get(i).text())
                    && WHERE.contains(tokens.get(i - 1).text())
                    && isCapitalized(tokens.get(i + 1))
                    && CountryWords.matchDemonym(countries, tokens, i) == 0
                    && CountryWords.matchDemonym(countries, tokens, i + 1) == 0) {
                int end = segment(tokens, i);
                if (headOf(tokens, i, end).isEmpty()) {
                    found.add(new NameSpan(EntityType.PLACE, i, end));
                }
            }
        }
        return found;
    }

    /** {@return companies that are recognizable by a site, as in "the Acme plant"} */
    List<NameSpan> findSiteOwners(List<Token> tokens) {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int end = segment(tokens, i);
            boolean site = end > i
                    && end < tokens.size()
                    && lists.sites().holds(tokens.get(end).text())
                    && !isCapitalized(tokens.get(i - 1))
                    && CountryWords.matchName(countries, tokens, i) == 0
                    && CountryWords.matchDemonym(countries, tokens, i) == 0
                    && headOf(tokens, i, end).isEmpty();
            if (site) {
                found.add(new NameSpan(EntityType.ORGANIZATION, i, end));
            }
        }
        return found;
    }

    /** {@return the phrases of the sentence in order, without overlap} */
    List<NameSpan> find(List<Token> tokens) {
        List<NameSpan> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = i == 0 && !startsName(tokens) ? i : segment(tokens, i);
            Optional<EntityType> type = end > i ? headOf(tokens, i, end) : Optional.empty();
            if (type.isEmpty()) {
                i = Math.max(i + 1, end);
                continue;
            }
            boolean tasked = TASKED.contains(tokens.get(end - 1).text().toLowerCase(Locale.ROOT));
            int whole = extend(tokens, end, tasked);
            if (whole - i > 1) {
                found.add(new NameSpan(type.get(), i, whole));
            }
            i = whole;
        }
        return found;
    }

    /**
     * Whether the first word of the sentence starts a name. It is always capitalized, so the next words must continue
     * the name.
     */
    private boolean startsName(List<Token> tokens) {
        boolean followed = tokens.size() > 1 && tokens.get(1).capitalized();
        boolean joined = tokens.size() > 2
                && JOINTS.contains(tokens.get(1).text())
                && tokens.get(2).capitalized()
                && isHead(tokens.get(0));
        return isCapitalized(tokens.get(0)) && (followed || joined);
    }

    /** {@return the index after the sequence of capitalized words that starts at {@code from}} */
    private static int segment(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size()) {
            Token token = tokens.get(to);
            boolean inner = to > from && to + 1 < tokens.size() && isCapitalized(tokens.get(to + 1));
            if (isCapitalized(token) && !isArticle(token) && !CalendarWords.holds(token.text())) {
                to++;
            } else if (inner && (PARTICLES.contains(token.text()) || isTightDash(tokens, to))) {
                to++;
            } else if (to > from && isBracketed(tokens, to)) {
                to += 3;
            } else if (to == from && isNumber(token) && inner(tokens, to + 1) && inner(tokens, to + 2)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** Whether the token is a dash within a name, as in "Export–Import Bank". */
    private static boolean isTightDash(List<Token> tokens, int i) {
        return (tokens.get(i).text().equals("–") || tokens.get(i).text().equals("-"))
                && tokens.get(i).start() == tokens.get(i - 1).end()
                && tokens.get(i + 1).start() == tokens.get(i).end();
    }

    private static boolean inner(List<Token> tokens, int i) {
        return i < tokens.size() && isCapitalized(tokens.get(i));
    }

    /** Whether a word in brackets within a name starts here, as in "Acme (International) Park". */
    private static boolean isBracketed(List<Token> tokens, int i) {
        return i + 3 < tokens.size()
                && tokens.get(i).text().equals("(")
                && isCapitalized(tokens.get(i + 1))
                && tokens.get(i + 2).text().equals(")")
                && isCapitalized(tokens.get(i + 3));
    }

    private static boolean isNumber(Token token) {
        return token.text().chars().allMatch(Character::isDigit) && token.text().length() < 4;
    }

    private static boolean isArticle(Token token) {
        return token.text().equals("The")
                || token.text().equals("A")
                || token.text().equals("An");
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0))
                && token.text().chars().anyMatch(Character::isLetter);
    }

    /**
     * Whether the word is a head of company names. Their names do not include the country: "Acme Steel of Japan" is two
     * names.
     */
    private boolean isFirm(Token last) {
        return lists.industries().holds(last.text());
    }

    private Optional<EntityType> headOf(List<Token> tokens, int from, int to) {
        for (int start = Math.max(from, to - 3); start < to; start++) {
            String phrase =
                    new NameSpan(EntityType.PLACE, start, to).text(tokens).toLowerCase(Locale.ROOT);
            if (lists.organizationHeads().holds(phrase)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            if (lists.placeHeads().holds(phrase)) {
                return Optional.of(EntityType.PLACE);
            }
            if (lists.eventHeads().holds(phrase)) {
                return Optional.of(EntityType.EVENT);
            }
            if (lists.agreementNouns().holds(phrase)) {
                return Optional.of(EntityType.AGREEMENT);
            }
        }
        return Optional.empty();
    }

    /** {@return the end of the name, extended by phrases such as "of X" or "for X, Y and Z"} */
    private int extend(List<Token> tokens, int end, boolean tasked) {
        int to = end;
        while (to + 1 < tokens.size() && JOINTS.contains(tokens.get(to).text())) {
            int next = tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
            int segment = next < tokens.size() ? segment(tokens, next) : next;
            boolean country = CountryWords.matchName(countries, tokens, next) > 0;
            if (segment == next || country && (!tokens.get(to).text().equals("of") || isFirm(tokens.get(end - 1)))) {
                break;
            }
            to = tasked && CountryWords.matchName(countries, tokens, next) == 0 ? conjoined(tokens, segment) : segment;
        }
        return to;
    }

    /** {@return the end of a list within a name, such as "Technical, Scientific and Cultural Cooperation"} */
    private int conjoined(List<Token> tokens, int end) {
        int at = end;
        while (at + 1 < tokens.size()) {
            String word = tokens.get(at).text();
            int segment = segment(tokens, at + 1);
            if (segment == at + 1) {
                break;
            }
            if (word.equals("and") || word.equals("&")) {
                return headOf(tokens, at + 1, segment).isPresent() ? end : segment;
            }
            if (!word.equals(",") || segment > at + 2) {
                break;
            }
            at = segment;
        }
        return end;
    }

    /** {@return whether the word indicates the type of a name} */
    boolean isHead(Token token) {
        return lists.organizationHeads().holds(token.text())
                || lists.placeHeads().holds(token.text());
    }

    /**
     * {@return the type that the words of a longer name indicate: the last words before "of" or "for", otherwise the
     * last words of the name}
     */
    Optional<EntityType> typeOf(List<Token> tokens, NameSpan span) {
        if (span.length() < 2) {
            return Optional.empty();
        }
        if (lists.organizationStarts().holds(tokens.get(span.from()).text()) && span.length() < 4) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (endsInWhole(tokens, span)) {
            return headOf(tokens, span.from(), span.to());
        }
        int joint = span.from() + 1;
        while (joint < span.to() && !JOINTS.contains(tokens.get(joint).text())) {
            joint++;
        }
        return headOf(tokens, span.from(), joint)
                .or(() -> headOf(tokens, span.from(), span.to()))
                .or(() -> isFirm(tokens.get(span.to() - 1)) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty());
    }

    /** Whether the last three words are the name of an organization, as in "Libyan House of Representatives". */
    private boolean endsInWhole(List<Token> tokens, NameSpan span) {
        return span.length() > 2
                && lists.organizationHeads().holds(new NameSpan(span.type(), span.to() - 3, span.to()).text(tokens));
    }

    /** {@return whether a word of the span indicates an organization} */
    boolean holdsHead(List<Token> tokens, NameSpan span) {
        return tokens.subList(span.from(), span.to()).stream()
                .anyMatch(token -> lists.organizationHeads().holds(token.text()));
    }
}
