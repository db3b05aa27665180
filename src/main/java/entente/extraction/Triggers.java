package entente.extraction;

import edu.stanford.nlp.process.Morphology;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words that some rule waits for. A sentence without one need not be parsed. */
final class Triggers {
    private static final int MOST_REMEMBERED = 50_000;

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** Waits for the words of the frames, and for these verbs besides. */
    Triggers(Collection<Frame> frames, Collection<String> moreVerbs) {
        verbs.addAll(moreVerbs);
        frames.forEach(frame -> (frame.verb() ? verbs : nouns).addAll(frame.words()));
    }

    /** {@return the verbs as a headline has them: "sign", "signs"} */
    Set<String> verbsInPresent() {
        Set<String> forms = new HashSet<>(verbs);
        verbs.forEach(verb -> forms.add(verb + "s"));
        return forms;
    }

    /** {@return whether one of these units is a word that a rule waits for, or an agreement} */
    boolean standIn(List<Unit> units) {
        return units.stream().anyMatch(this::isTrigger);
    }

    private boolean isTrigger(Unit unit) {
        return switch (unit.kind()) {
            case Chunk.AGREEMENT, Chunk.TWINNING, Chunk.TITLE, Chunk.EVENT -> true;
            case Unit.WORD -> isTriggerWord(unit.text().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private boolean isTriggerWord(String word) {
        Boolean before = known.get(word);
        if (before != null) {
            return before;
        }
        Morphology stems = new Morphology();
        boolean trigger = verbs.contains(stems.lemma(word, "VBD"))
                || verbs.contains(stems.lemma(word, "VBZ"))
                || nouns.contains(stems.lemma(word, "NNS"))
                || nouns.contains(word);
        if (known.size() < MOST_REMEMBERED) {
            known.put(word, trigger);
        }
        return trigger;
    }
}
