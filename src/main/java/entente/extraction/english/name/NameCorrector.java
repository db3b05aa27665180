package entente.extraction.english.name;

import entente.extraction.english.word.CalendarWords;
import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Corrects the names of the recognizers with information from the whole document. Truncated names are extended, a name
 * has the same type everywhere, and a name that is found once is marked at all its occurrences.
 */
final class NameCorrector {
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "sir",
            "dame",
            "madam",
            "h.e.",
            "hon",
            "hon.",
            "the",
            "his",
            "her",
            "excellency",
            "majesty");
    private static final Set<String> PERSON_HONORIFICS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "sir", "dame", "madam");
    private static final Set<String> ROYAL =
            Set.of("king", "queen", "prince", "princess", "emperor", "empress", "emir", "sultan");
    private static final Set<String> TWINNED_NEIGHBOURS =
            Set.of("has", "have", "is", "are", "was", "were", "became", "and", ",", ".", "since", "in", "'s", "’s");
    private final WordLists lists;
    private final Countries countries;
    private final LongNames longNames;
    private final NameTypes nameTypes;
    private final PlainNames plainNames;

    NameCorrector(WordLists lists) {
        this.lists = lists;
        this.countries = lists.countries();
        this.longNames = new LongNames(lists);
        this.plainNames = new PlainNames(lists);
        this.nameTypes = new NameTypes(lists, longNames, new TypeEvidence(lists));
    }

    /** {@return the sentences with corrected names} */
    List<TaggedSentence> correct(List<GuessedSentence> sentences) {
        Set<String> common = sentences.stream()
                .flatMap(sentence -> sentence.sentence().tokens().stream())
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
        List<TaggedSentence> corrected = sentences.stream()
                .map(GuessedSentence::sentence)
                .map(sentence -> sentence.with(names(sentence, common)))
                .toList();
        Map<String, EntityType> types = nameTypes.of(sentences, corrected);
        return corrected.stream()
                .map(sentence -> nest(sentence.with(markAll(sentence, types))))
                .toList();
    }

    /** {@return the sentence with the places within its names} */
    TaggedSentence nest(TaggedSentence sentence) {
        Map<Integer, NameSpan> nested = new TreeMap<>();
        for (int i = 0; i < sentence.names().size(); i++) {
            int index = i;
            NestedPlaces.within(sentence.tokens(), sentence.names().get(i), lists)
                    .ifPresent(place -> nested.put(index, place));
        }
        return new TaggedSentence(sentence.passage(), sentence.tokens(), sentence.names(), nested);
    }

    private List<NameSpan> names(TaggedSentence sentence, Set<String> common) {
        List<Token> tokens = sentence.tokens();
        List<NameSpan> candidates = new ArrayList<>(longNames.find(tokens));
        candidates.addAll(longNames.findRegions(tokens));
        for (NameSpan span : sentence.names()) {
            if (!isFirstWord(tokens, span, common)) {
                split(tokens, trim(tokens, span))
                        .forEach(part -> candidates.add(part.length() > 0 ? plainNames.withTail(tokens, part) : part));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int length = CountryWords.matchName(countries, tokens, i);
            if (length > 0) {
                candidates.add(new NameSpan(EntityType.PLACE, i, i + length));
            }
            addTitledPerson(tokens, i, candidates);
        }
        addTwinned(tokens, candidates);
        candidates.removeIf(span -> !plausible(tokens, span));
        candidates.addAll(plainNames.find(tokens));
        for (NameSpan owner : longNames.findSiteOwners(tokens)) {
            if (candidates.stream().noneMatch(owner::overlaps)) {
                candidates.add(owner);
            }
        }
        return withShortForms(tokens, longestFirst(candidates));
    }

    /**
     * Whether the span is only the capitalized first word of a sentence, such as "Life is hard". The document uses that
     * word in lower case too.
     */
    private static boolean isFirstWord(List<Token> tokens, NameSpan span, Set<String> common) {
        boolean first = span.from() == 0
                || tokens.get(span.from() - 1).text().codePoints().noneMatch(Character::isLetterOrDigit)
                        && !",(".contains(tokens.get(span.from() - 1).text());
        return first
                && span.length() == 1
                && common.contains(tokens.get(span.from()).text().toLowerCase(Locale.ROOT));
    }

    /** Adds short forms in brackets, as in "World Health Organization (WHO)". */
    List<NameSpan> withShortForms(List<Token> tokens, List<NameSpan> names) {
        List<NameSpan> all = new ArrayList<>(names);
        for (NameSpan name : names) {
            NameSpan inside = new NameSpan(name.type(), name.to() + 1, name.to() + 2);
            boolean noun =
                    inside.to() <= tokens.size() && lists.agreementNouns().holds(inside.text(tokens));
            if (!noun && ShortForm.follows(tokens, name) && names.stream().noneMatch(inside::overlaps)) {
                all.add(inside);
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::from));
        return List.copyOf(all);
    }

    /** Adds names that are twinned with others as places, even if the recognizers do not know them. */
    private void addTwinned(List<Token> tokens, List<NameSpan> candidates) {
        if (tokens.stream().noneMatch(NameTypes::isTwinningWord)) {
            return;
        }
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && NameWords.isNameWord(tokens.get(to).text())) {
                to++;
            }
            NameSpan span = new NameSpan(EntityType.PLACE, from, to);
            boolean listed = to < tokens.size()
                    && TWINNED_NEIGHBOURS.contains(tokens.get(to).text());
            boolean free = to > from && candidates.stream().noneMatch(span::overlaps);
            if (free && listed && !HONORIFICS.contains(tokens.get(from).text().toLowerCase(Locale.ROOT))) {
                candidates.add(span);
            }
            from = Math.max(from + 1, to);
        }
    }

    /** Adds capitalized words after a title as a person, even if the recognizers do not know the name. */
    private void addTitledPerson(List<Token> tokens, int i, List<NameSpan> candidates) {
        int head = lists.offices().match(tokens, i);
        int from = afterCountry(tokens, i + head);
        if (head == 0
                || !tokens.get(i).capitalized()
                || candidates.stream().anyMatch(c -> c.from() <= from && from < c.to())) {
            return;
        }
        int to = from;
        while (to < tokens.size()
                && NameWords.isNameWord(tokens.get(to).text())
                && lists.offices().match(tokens, to) == 0
                && CountryWords.matchDemonym(countries, tokens, to) == 0) {
            to++;
        }
        if (to > from && to - from <= 4) {
            candidates.add(new NameSpan(EntityType.PERSON, from, to));
        }
    }

    /** {@return the start of the name after the title and its country, as in "President of Mongolia X"} */
    private int afterCountry(List<Token> tokens, int title) {
        int country = title + 1 < tokens.size() && tokens.get(title).text().equals("of")
                ? CountryWords.matchName(countries, tokens, title + 1)
                : 0;
        return country > 0 ? title + 1 + country : title;
    }

    NameSpan trim(List<Token> tokens, NameSpan span) {
        int from = span.from();
        int to = span.to();
        boolean person = from > 0 && isPersonHonorific(tokens.get(from - 1));
        while (from < to) {
            String word = tokens.get(from).text().toLowerCase(Locale.ROOT);
            if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                from++;
                continue;
            }
            int title = span.type() == EntityType.PERSON ? lists.offices().match(tokens, from) : 0;
            if (HONORIFICS.contains(word)) {
                person = person || isPersonHonorific(tokens.get(from));
                from++;
            } else if (title > 0 && from + title <= to) {
                from += title;
            } else {
                break;
            }
        }
        while (to > from
                && !Character.isLetterOrDigit(tokens.get(to - 1)
                        .text()
                        .codePointBefore(tokens.get(to - 1).text().length()))
                && !tokens.get(to - 1).text().endsWith(".")) {
            to--;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean apart = tokens.get(i).start() > tokens.get(i - 1).end();
            if (apart && Set.of("-", "–", "—", "|", "/").contains(tokens.get(i).text())) {
                to = i;
            }
        }
        EntityType type = person ? EntityType.PERSON : span.type();
        return new NameSpan(type, from, type == EntityType.PERSON ? endWithRealm(tokens, from, to) : to);
    }

    /** {@return the end of a name, including the country of a monarch, as in "King Harald of Norway"} */
    private int endWithRealm(List<Token> tokens, int from, int to) {
        boolean royal = from > 0
                && to == from + 1
                && ROYAL.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT));
        int country = royal && to + 1 < tokens.size() && tokens.get(to).text().equals("of")
                ? CountryWords.matchName(countries, tokens, to + 1)
                : 0;
        return country > 0 ? to + 1 + country : to;
    }

    private static boolean isPersonHonorific(Token token) {
        return PERSON_HONORIFICS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Splits "A and B" if both parts end with a word that indicates an organization. */
    private List<NameSpan> split(List<Token> tokens, NameSpan span) {
        for (int i = span.from() + 1; i < span.to() - 1; i++) {
            if (tokens.get(i).text().equals("and")
                    && span.type() == EntityType.ORGANIZATION
                    && endsName(tokens.get(i - 1))
                    && endsName(tokens.get(span.to() - 1))) {
                return List.of(new NameSpan(span.type(), span.from(), i), new NameSpan(span.type(), i + 1, span.to()));
            }
        }
        return List.of(span);
    }

    private boolean endsName(Token token) {
        return longNames.isHead(token) || lists.industries().holds(token.text());
    }

    boolean plausible(List<Token> tokens, NameSpan span) {
        if (span.length() < 1) {
            return false;
        }
        String text = span.text(tokens);
        if (text.length() < 2
                || NameWords.isNoName(text)
                || span.length() == 1 && lists.agreementNouns().holds(text)
                || CalendarWords.holds(text)
                || lists.noNames().holds(tokens.get(span.to() - 1).text()) && span.type() != EntityType.AGREEMENT
                || span.length() == 1 && longNames.isHead(tokens.get(span.from()))
                || countries.ofDemonym(text).isPresent()
                || lists.offices().match(tokens, span.from()) == span.length()) {
            return false;
        }
        if (isAdjective(tokens.get(span.to() - 1).text()) || isCredit(tokens)) {
            return false;
        }
        boolean common = tokens.subList(span.from(), span.to()).stream().noneMatch(Token::capitalized);
        boolean portfolio = span.type() == EntityType.ORGANIZATION
                && span.from() > 1
                && Set.of("of", "for").contains(tokens.get(span.from() - 1).text())
                && isPortfolioTitle(tokens.get(span.from() - 2).text())
                && !longNames.holdsHead(tokens, span);
        boolean agreement =
                span.type() != EntityType.AGREEMENT && lists.agreementNouns().holds(text);
        return !common && !portfolio && !agreement;
    }

    /**
     * Whether the word is an adjective for people, as in "Central European" and "Latin American". These are not names.
     */
    private boolean isAdjective(String word) {
        return lists.peopleAdjectives().holds(word);
    }

    /**
     * Whether the sentence credits the authors of the text, as in "(Reporting by …; editing by …)". Such names are left
     * out.
     */
    private static boolean isCredit(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (Set.of("reporting", "editing", "writing").contains(word)
                    && tokens.get(i + 1).text().equalsIgnoreCase("by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPortfolioTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("minister") || lower.endsWith("secretary") || lower.endsWith("commissioner");
    }

    private static List<NameSpan> longestFirst(List<NameSpan> candidates) {
        candidates.sort(Comparator.comparingInt(NameSpan::length).reversed().thenComparingInt(NameSpan::from));
        List<NameSpan> chosen = new ArrayList<>();
        for (NameSpan span : candidates) {
            if (chosen.stream().noneMatch(span::overlaps)) {
                chosen.add(span);
            }
        }
        chosen.sort(Comparator.comparingInt(NameSpan::from));
        return List.copyOf(chosen);
    }

    private static List<NameSpan> markAll(TaggedSentence sentence, Map<String, EntityType> types) {
        List<Token> tokens = sentence.tokens();
        List<NameSpan> names = new ArrayList<>();
        for (NameSpan span : sentence.names()) {
            names.add(new NameSpan(types.getOrDefault(span.text(tokens), span.type()), span.from(), span.to()));
        }
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + 8);
                    to > from && tokens.get(from).capitalized();
                    to--) {
                NameSpan span = new NameSpan(EntityType.PLACE, from, to);
                EntityType type = types.get(span.text(tokens));
                if (type != null && names.stream().allMatch(name -> !span.overlaps(name) || span.holds(name))) {
                    names.removeIf(span::overlaps);
                    names.add(new NameSpan(type, from, to));
                    from = to - 1;
                    break;
                }
            }
        }
        names.sort(Comparator.comparingInt(NameSpan::from));
        return List.copyOf(names);
    }
}
