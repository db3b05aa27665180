package entente.extraction.english.model;

import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.ontology.RelationType;
import java.util.List;

/**
 * What the model reads in a document.
 *
 * @param sentences the sentences of the document, with the names that the model finds
 * @param relations what may hold between two names, each with its probability
 * @param agreements words that may denote an agreement
 * @param events words that may denote an event
 */
public record Reading(
        List<TaggedSentence> sentences, List<Tie> relations, List<Occasion> agreements, List<Occasion> events) {

    /**
     * A name in a sentence.
     *
     * @param sentence index of the sentence in the document
     * @param certainty the probability of the model that these words are a name of this type
     */
    public record Named(int sentence, NameSpan span, double certainty) {}

    /** A relation that two names may have. */
    public record Tie(Named subject, RelationType predicate, Named object, double probability) {}

    /**
     * A word that may denote an agreement or event.
     *
     * @param sentence index of the sentence in the document
     * @param token index of the word in the sentence
     * @param classes the probabilities of what it denotes: nothing, then each status of an agreement or kind of event
     * @param roles the names that may have a role in it
     */
    public record Occasion(int sentence, int token, List<Double> classes, List<Role> roles) {
        /** {@return the probability that it denotes one} */
        public double probability() {
            return 1 - classes.getFirst();
        }

        /** {@return index of the most likely status or kind} */
        public int likeliest() {
            int best = 1;
            for (int i = 2; i < classes.size(); i++) {
                if (classes.get(i) > classes.get(best)) {
                    best = i;
                }
            }
            return best - 1;
        }
    }

    /** The role that a name may have in an agreement or event. */
    public record Role(PairLabel label, Named name, double probability) {}
}
