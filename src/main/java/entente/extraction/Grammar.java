package entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the grammar of those sentences that may state something: of things, by a word that a rule waits for. */
final class Grammar {
    /** Longer ones are cut at a comma or semicolon near the middle, so that no sentence costs more than its length. */
    private static final int LONGEST = 70;

    private final SyntaxParser parser;
    private final List<Rule> groups;
    private final Lexicon standIns;
    private final Lexicon attitudes;
    private final Triggers triggers;

    Grammar(List<Rule> groups, Triggers triggers) {
        this.parser = new SyntaxParser(triggers.verbsInPresent());
        this.groups = groups;
        this.triggers = triggers;
        this.standIns = new Lexicon("stand-ins.txt");
        this.attitudes = new Lexicon("attitudes.txt");
    }

    /** {@return the grammar of the sentence in one piece or more; nothing when it can state nothing} */
    List<ParsedSentence> read(EncodedSentence sentence, NameClusters clusters) {
        List<ParsedSentence> parsed = new ArrayList<>();
        for (List<Unit> part : cut(CondensedSentence.units(sentence, groups))) {
            if (part.stream().anyMatch(Unit::isThing) && triggers.standIn(part)) {
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
