package entente.extraction.english.grammar;

import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.Rule;
import entente.extraction.english.symbol.Unit;
import entente.extraction.english.word.Lexicon;
import entente.extraction.english.word.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses the sentences that can state a relation, agreement or event. These have an entity and a word that triggers a
 * rule.
 */
public final class Grammar {
    /**
     * Maximum number of units to parse at once. Longer sentences are cut at a semicolon, colon, comma or "and" in the
     * second half.
     */
    private static final int LONGEST = 70;

    private final SyntaxParser parser;
    private final List<Rule> groups;
    private final Lexicon standIns;
    private final Lexicon attitudes;
    private final Triggers triggers;

    public Grammar(List<Rule> groups, Triggers triggers, WordLists lists) {
        this.parser = new SyntaxParser(triggers.verbsInPresent());
        this.groups = groups;
        this.triggers = triggers;
        this.standIns = lists.standIns();
        this.attitudes = lists.attitudes();
    }

    /** {@return each sentence with its parsed parts} */
    public List<SentenceParts> parse(List<EncodedSentence> sentences, NameClusters clusters) {
        return sentences.stream()
                .map(sentence -> new SentenceParts(sentence, parse(sentence, clusters)))
                .toList();
    }

    private List<ParsedSentence> parse(EncodedSentence sentence, NameClusters clusters) {
        List<ParsedSentence> parsed = new ArrayList<>();
        for (List<Unit> part : cut(CondensedSentence.units(sentence, groups))) {
            if (part.stream().anyMatch(Unit::isThing) && triggers.mayState(part)) {
                SyntaxTree tree = parser.parse(part);
                parsed.add(new ParsedSentence(
                        sentence,
                        tree,
                        new Arguments(tree),
                        new Referents(tree, clusters, standIns),
                        new Assertion(tree, attitudes)));
            }
        }
        return parsed;
    }

    private static List<List<Unit>> cut(List<Unit> units) {
        if (units.size() <= LONGEST) {
            return List.of(units);
        }
        int at = cutIn(units.subList(LONGEST / 2, LONGEST))
                .map(i -> i + LONGEST / 2)
                .orElse(LONGEST);
        List<List<Unit>> parts = new ArrayList<>(List.of(units.subList(0, at)));
        parts.addAll(cut(units.subList(at, units.size())));
        return parts;
    }

    private static Optional<Integer> cutIn(List<Unit> units) {
        for (String mark : List.of(";", ":", ",", "and")) {
            for (int i = units.size() - 1; i >= 0; i--) {
                if (units.get(i).text().toLowerCase(Locale.ROOT).equals(mark)) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.empty();
    }
}
