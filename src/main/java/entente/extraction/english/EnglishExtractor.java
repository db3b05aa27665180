package entente.extraction.english;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extractor;
import entente.extraction.english.decision.DecisionWeights;
import entente.extraction.english.model.LearnedModel;
import entente.extraction.english.model.SequenceModel;
import entente.extraction.english.name.NameFinder;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Languages;
import entente.extraction.english.word.WordLists;
import java.util.List;

/**
 * Finds names with two recognizers, groups them within the document, and finds relations, agreements and events with a
 * learned model and with rules. On a platform that cannot run the model, rules find all. This class is deterministic and
 * thread-safe. It needs about 500 MB of heap.
 */
public final class EnglishExtractor implements Extractor {
    /** To be raised with a change of the code that changes what is found in a text. */
    private static final int RULES = 4;

    private final Languages languages = new Languages();
    private final NameFinder nameFinder;
    private final FactReader facts;

    EnglishExtractor(NameFinder nameFinder, FactReader facts) {
        this.nameFinder = nameFinder;
        this.facts = facts;
    }

    /** {@return an extractor with the learned model, or with rules alone on a platform that cannot run the model} */
    public static EnglishExtractor load() {
        WordLists lists = new WordLists();
        NameFinder names = new NameFinder(lists);
        return new EnglishExtractor(
                names,
                LearnedModel.load(lists)
                        .<FactReader>map(model -> new LearnedReader(lists, names, model, new DecisionWeights()))
                        .orElseGet(() -> new RuleReader(lists, names)));
    }

    /** {@return an extractor with that model and those weights} */
    public static EnglishExtractor of(WordLists lists, SequenceModel model, DecisionWeights weights) {
        NameFinder names = new NameFinder(lists);
        return new EnglishExtractor(names, new LearnedReader(lists, names, model, weights));
    }

    /** {@return an extractor with rules alone, which needs no native library and finds less} */
    public static EnglishExtractor ofRules() {
        WordLists lists = new WordLists();
        NameFinder names = new NameFinder(lists);
        return new EnglishExtractor(names, new RuleReader(lists, names));
    }

    @Override
    public String version() {
        return Version.TEXT + facts.version();
    }

    @Override
    public Extraction extract(Document document) {
        ReadablePassages read = ReadablePassages.of(document, languages);
        List<TaggedSentence> tagged = nameFinder.find(document, read.passages());
        ReadFacts found = facts.read(document, tagged);
        return Gatherer.gather(document, found.findings(), found.clusters())
                .withNotes(read.language(), read.notes(document, found.sentences()));
    }

    /** Computed at the first use, because it reads the models again. */
    private static final class Version {
        /** Changes with each list, rule and model, so that documents are read again. */
        static final String TEXT = "entente-%d-%s".formatted(RULES, ResourceDigest.of("extraction", "ontology"));
    }
}
