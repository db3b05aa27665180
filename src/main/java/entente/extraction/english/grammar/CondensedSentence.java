package entente.extraction.english.grammar;

import entente.extraction.english.symbol.BoundedText;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.Rule;
import entente.extraction.english.symbol.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A sentence in which each group of names is one unit. Titles, appositions and brackets are merged into the name that
 * they describe, and lists into one unit. A parser handles the shorter sentence better and faster. Groups are defined
 * by rules over symbols, and each rule is applied to the result of the previous ones, as in the cascades of FASTUS
 * (Hobbs et al. 1997).
 */
final class CondensedSentence {
    /** The head of rules whose matches are removed. */
    private static final String DROP = "drop";

    private final BoundedText sentence;
    private List<Unit> units;

    private CondensedSentence(EncodedSentence sentence) {
        this.sentence = sentence.text();
        this.units = sentence.units();
    }

    /** {@return the units of the sentence after all group rules} */
    static List<Unit> units(EncodedSentence sentence, List<Rule> groups) {
        CondensedSentence condensed = new CondensedSentence(sentence);
        groups.forEach(condensed::apply);
        return List.copyOf(condensed.units);
    }

    private void apply(Rule rule) {
        int[] starts = new int[units.size() + 1];
        StringBuilder code = new StringBuilder(" ");
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            starts[i] = code.length();
            code.append(unit.isWord() ? unit.text().toLowerCase(Locale.ROOT) : "" + unit.kind() + i)
                    .append(' ');
        }
        starts[units.size()] = code.length();
        List<Unit> grouped = new ArrayList<>();
        Matcher matcher = sentence.over(code.toString()).matcher(rule.pattern());
        int next = 0;
        while (BoundedText.find(matcher)) {
            int from = index(starts, matcher.start());
            int to = index(starts, matcher.end() + 1);
            grouped.addAll(units.subList(next, from));
            if (!rule.head().equals(DROP)) {
                grouped.add(group(
                        units.subList(from, to),
                        units.subList(index(starts, matcher.start("h")), index(starts, matcher.end("h") + 1))));
            }
            next = to;
        }
        grouped.addAll(units.subList(next, units.size()));
        units = grouped;
    }

    private static int index(int[] starts, int offset) {
        int index = 0;
        while (starts[index] < offset) {
            index++;
        }
        return index;
    }

    private static Unit group(List<Unit> run, List<Unit> heads) {
        List<Chunk> chunks = heads.stream()
                .flatMap(unit -> unit.chunks().stream())
                .filter(Chunk::isThing)
                .toList();
        Unit first = heads.stream().filter(Unit::isThing).findFirst().orElseThrow();
        return new Unit(first.kind(), run.get(0).from(), run.get(run.size() - 1).to(), first.text(), chunks);
    }
}
