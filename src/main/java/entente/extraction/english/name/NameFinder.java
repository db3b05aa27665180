package entente.extraction.english.name;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import java.util.List;

/** Finds the names of a document. */
public final class NameFinder {
    private final Recognizer recognizer;
    private final NameCorrector corrector;
    private final Countries countries;

    /** Loads the models from the class path. */
    public NameFinder(WordLists lists) {
        this.recognizer = Recognizer.load(lists);
        this.corrector = new NameCorrector(lists);
        this.countries = lists.countries();
    }

    /** {@return the sentences of these passages with their names} */
    public NamedSentences find(Document document, List<Passage> passages) {
        List<TaggedSentence> sentences = corrector.correct(passages.stream()
                .flatMap(passage -> recognizer.tag(document, passage).stream())
                .toList());
        return new NamedSentences(sentences, new NameClusters(sentences, countries));
    }
}
