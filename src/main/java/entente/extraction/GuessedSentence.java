package entente.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the two models tagged it.
 *
 * @param sentence the sentence with the names to go on with
 * @param guesses all names of both models, which may overlap and disagree: votes on what a name is
 */
record GuessedSentence(TaggedSentence sentence, List<NameSpan> guesses) {

    /** The first model cuts names better in news; the second adds the sure ones that the first has no part of. */
    static GuessedSentence of(
            TaggedSentence sentence, List<NameSpan> first, List<NameSpan> sure, List<NameSpan> second) {
        List<NameSpan> names = new ArrayList<>(first);
        for (NameSpan span : sure) {
            if (first.stream().noneMatch(span::overlaps)) {
                names.add(span);
            }
        }
        List<NameSpan> guesses = new ArrayList<>(first);
        guesses.addAll(second);
        return new GuessedSentence(
                new TaggedSentence(sentence.passage(), sentence.tokens(), List.copyOf(names)), List.copyOf(guesses));
    }
}
