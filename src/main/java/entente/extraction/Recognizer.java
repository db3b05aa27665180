package entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import entente.document.Document;
import entente.document.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sentences into tokens and tags names with two models: CoreNLP's for three classes, and our own small one, which
 * sees the first one's answers and what the word lists say, and knows events and agreements too. The models take some
 * 350 MB on the heap; safe for many threads.
 */
final class Recognizer {
    static final String FIRST = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String SECOND = "/extraction/names.crf.ser.gz";

    /** What only the second model sees is a name from this probability on, by the annotated development texts. */
    private static final double SURE = 0.85;

    private final NameModel first;
    private final NameModel second;
    private final WordCues cues;
    private final Countries countries = new Countries();

    private Recognizer(NameModel first, NameModel second, WordCues cues) {
        this.first = first;
        this.second = second;
        this.cues = cues;
    }

    /** {@return a recognizer with the models of the class path, loaded in about two seconds} */
    static Recognizer load(WordCues cues) {
        return new Recognizer(NameModel.load(FIRST), NameModel.load(SECOND), cues);
    }

    /** {@return the tokens of a passage and what the models take for names, in pieces of a bounded size if it is very long} */
    List<GuessedSentence> tag(Document document, Passage passage) {
        return Windows.of(Tokens.of(document.textOf(passage), countries)).stream()
                .map(window -> tag(passage, window))
                .toList();
    }

    private GuessedSentence tag(Passage passage, List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            tokens.add(new Token(
                    label.originalText(),
                    passage.start() + label.beginPosition(),
                    passage.start() + label.endPosition()));
        }
        Passage part = tokens.isEmpty()
                ? passage
                : new Passage(
                        passage.index(),
                        tokens.getFirst().start(),
                        tokens.getLast().end());
        List<CoreLabel> answered = first.answer(labels);
        NameModel.prepareSecond(answered, cues.of(tokens));
        List<NameSpan> names = NameModel.names(answered);
        List<CoreLabel> again = second.answer(answered);
        return GuessedSentence.of(
                new TaggedSentence(part, List.copyOf(tokens), List.of()),
                names,
                NameModel.names(again, SURE),
                NameModel.names(again));
    }
}
