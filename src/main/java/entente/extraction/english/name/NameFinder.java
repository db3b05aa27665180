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

    /** {@return the sentence with these names of people, organizations and places} Names of agreements and events stay. */
    public TaggedSentence renamed(TaggedSentence sentence, List<NameSpan> names) {
        List<NameSpan> found = reviewer.review(sentence.tokens(), names);
        List<NameSpan> all = new ArrayList<>(found);
        sentence.names().stream()
                .filter(name ->
                        !NameClusters.isThing(name.type()) && found.stream().noneMatch(name::overlaps))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(NameSpan::from));
        return corrector.nest(sentence.with(all));
    }

    /** {@return the sentences with their names grouped} */
    public NamedSentences grouped(List<TaggedSentence> sentences) {
        return new NamedSentences(sentences, new NameClusters(sentences, countries));
    }

    /** {@return the sentences of these passages with their names} */
    public List<TaggedSentence> find(Document document, List<Passage> passages) {
        return corrector.correct(passages.stream()
                .flatMap(passage -> recognizer.tag(document, passage).stream())
                .toList());
    }
}
