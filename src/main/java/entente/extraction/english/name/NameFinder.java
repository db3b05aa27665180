package entente.extraction.english.name;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the names of a document. */
public final class NameFinder {
    private final Recognizer recognizer;
    private final NameCorrector corrector;
    private final NameReviewer reviewer;
    private final Countries countries;

    /** Loads the models from the class path. */
    public NameFinder(WordLists lists) {
        this.recognizer = Recognizer.load(lists);
        this.corrector = new NameCorrector(lists);
        this.reviewer = new NameReviewer(lists, corrector);
        this.countries = lists.countries();
    }

    /**
     * {@return the same sentences with these names of people, organizations and places} Names of agreements and events
     * stay.
     *
     * @param names the names of each sentence, in order
     */
    public NamedSentences renamed(List<TaggedSentence> sentences, List<List<NameSpan>> names) {
        List<TaggedSentence> renamed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TaggedSentence sentence = sentences.get(i);
            List<NameSpan> found = reviewer.review(sentence.tokens(), names.get(i));
            List<NameSpan> all = new ArrayList<>(found);
            sentence.names().stream()
                    .filter(name ->
                            !NameClusters.isThing(name.type()) && found.stream().noneMatch(name::overlaps))
                    .forEach(all::add);
            all.sort(Comparator.comparingInt(NameSpan::from));
            renamed.add(corrector.nest(sentence.with(all)));
        }
        return new NamedSentences(renamed, new NameClusters(renamed, countries));
    }

    /** {@return the sentences of these passages with their names} */
    public NamedSentences find(Document document, List<Passage> passages) {
        List<TaggedSentence> sentences = corrector.correct(passages.stream()
                .flatMap(passage -> recognizer.tag(document, passage).stream())
                .toList());
        return new NamedSentences(sentences, new NameClusters(sentences, countries));
    }
}
