package entente.extraction.english.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the names of both models.
 *
 * @param sentence the sentence with the selected names
 * @param guesses all names of both models, which can overlap and disagree; they are votes for the type of a name
 */
record GuessedSentence(TaggedSentence sentence, List<NameSpan> guesses) {

    /**
     * Combines both models. The first one finds the bounds of names in news better. The second one adds its sure names
     * that do not overlap with those of the first.
     */
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
