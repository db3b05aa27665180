package entente.extraction.english.grammar;

import edu.stanford.nlp.process.Morphology;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Selects the sentences to parse, because parsing is expensive: those with an agreement or with the words of a frame.
 */
public final class Triggers {
    private static final int MOST_REMEMBERED = 50_000;

    private final Set<String> verbs = new HashSet<>();
    private final Map<String, List<Frame>> framesOf = new HashMap<>();
    private final Map<String, Set<String>> lemmas = new ConcurrentHashMap<>();

    /** Creates triggers for the words of the frames. {@code moreVerbs} are additional verbs of headlines. */
    public Triggers(Collection<Frame> frames, Collection<String> moreVerbs) {
        verbs.addAll(moreVerbs);
        for (Frame frame : frames) {
            frame.words()
                    .forEach(word -> framesOf.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(frame));
            verbs.addAll(frame.verb() ? frame.words() : Set.of());
        }
    }

    /** {@return the verbs in the forms of headlines, such as "sign" and "signs"} */
    Set<String> verbsInPresent() {
        Set<String> forms = new HashSet<>(verbs);
        verbs.forEach(verb -> forms.add(verb + "s"));
        return forms;
    }

    /** {@return whether the units have an entity and an agreement, or fit a frame with enough entities} */
    boolean mayState(List<Unit> units) {
        long things = units.stream()
                .filter(Unit::isThing)
                .flatMap(unit -> unit.chunks().stream())
                .mapToLong(chunk -> chunk.names().size())
                .sum();
        if (things == 0) {
            return false;
        }
        boolean agreement =
                units.stream().anyMatch(unit -> unit.kind() == Chunk.AGREEMENT || unit.kind() == Chunk.TWINNING);
        return agreement || fitsFrame(units, things > 1);
    }

    private boolean fitsFrame(List<Unit> units, boolean two) {
        Set<String> words = units.stream().flatMap(unit -> words(unit).stream()).collect(Collectors.toSet());
        return words.stream()
                .flatMap(word -> framesOf.getOrDefault(word, List.of()).stream())
                .filter(frame -> two || !frame.statesRelation())
                .anyMatch(frame -> frame.conditions().values().stream()
                        .allMatch(wanted -> wanted.stream().anyMatch(words::contains)));
    }

    private Set<String> words(Unit unit) {
        return switch (unit.kind()) {
            case Chunk.TWINNING -> Set.of("TWINNING");
            case Chunk.TITLE -> Set.of("TITLE");
            case Chunk.EVENT -> Set.of(FrameFinder.headNoun(unit.text()));
            case Unit.WORD -> lemmas(unit.text().toLowerCase(Locale.ROOT));
            default -> Set.of();
        };
    }

    private Set<String> lemmas(String word) {
        Set<String> before = lemmas.get(word);
        if (before != null) {
            return before;
        }
        Morphology stems = new Morphology();
        Set<String> all =
                Set.copyOf(List.of(word, stems.lemma(word, "VBD"), stems.lemma(word, "VBZ"), stems.lemma(word, "NNS")));
        if (lemmas.size() < MOST_REMEMBERED) {
            lemmas.put(word, all);
        }
        return all;
    }
}
