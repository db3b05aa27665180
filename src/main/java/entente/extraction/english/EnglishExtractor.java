package entente.extraction.english;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extractor;
import entente.extraction.english.agreement.AgreementFinder;
import entente.extraction.english.agreement.AgreementMention;
import entente.extraction.english.agreement.AgreementVerbs;
import entente.extraction.english.agreement.Twinnings;
import entente.extraction.english.event.EventFinder;
import entente.extraction.english.event.EventMention;
import entente.extraction.english.grammar.Frame;
import entente.extraction.english.grammar.Grammar;
import entente.extraction.english.grammar.SentenceParts;
import entente.extraction.english.grammar.Triggers;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NameFinder;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.name.NamedSentences;
import entente.extraction.english.relation.RelationFinder;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.relation.StatedRelations;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.Encoder;
import entente.extraction.english.symbol.RuleBook;
import entente.extraction.english.word.Languages;
import entente.extraction.english.word.WordLists;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds names with two recognizers, groups them within the document, and extracts relations, agreements and events with
 * rules over the words and the grammar of sentences. This class is deterministic and thread-safe. It needs about 500 MB
 * of heap.
 */
public final class EnglishExtractor implements Extractor {
    /** To be raised with a change of the code that changes what is found in a text. */
    private static final int RULES = 2;

    private final Languages languages = new Languages();
    private final NameFinder nameFinder;
    private final Encoder encoder;
    private final Grammar grammar;
    private final RelationFinder relationFinder;
    private final EventFinder eventFinder;
    private final AgreementFinder agreementFinder;

    /** Loads the models, word lists and rules from the class path. This takes about five seconds. */
    public EnglishExtractor() {
        WordLists lists = new WordLists();
        RuleBook book = new RuleBook();
        List<Frame> relationFrames = Frame.read("relations.frames");
        List<Frame> eventFrames = Frame.read("events.frames");
        AgreementVerbs agreementVerbs = new AgreementVerbs(lists.agreementVerbs());
        this.nameFinder = new NameFinder(lists);
        this.encoder = new Encoder(lists);
        this.relationFinder = new RelationFinder(book.read("relations.rules"), relationFrames, lists);
        this.eventFinder = new EventFinder(book.read("events.rules"), eventFrames);
        this.agreementFinder = new AgreementFinder(agreementVerbs, lists.countries());
        this.grammar = new Grammar(
                book.read("groups.rules"),
                new Triggers(
                        Stream.concat(relationFrames.stream(), eventFrames.stream())
                                .toList(),
                        agreementVerbs.ofSigning()),
                lists);
    }

    @Override
    public String version() {
        return Version.TEXT;
    }

    @Override
    public Extraction extract(Document document) {
        ReadablePassages read = ReadablePassages.of(document, languages);
        NamedSentences named = nameFinder.find(document, read.passages());
        List<EncodedSentence> encoded = encoder.encode(document, named);
        List<SentenceParts> parsed = grammar.parse(encoded, named.clusters());
        Findings found = find(document, parsed, named.clusters());
        return Gatherer.gather(document, found, named.clusters())
                .withNotes(read.language(), read.notes(document, encoded));
    }

    private Findings find(Document document, List<SentenceParts> sentences, NameClusters clusters) {
        List<NamedMention> mentions = sentences.stream()
                .flatMap(sentence -> sentence.encoded().mentions(document).stream())
                .toList();
        List<StatedRelations> stated = relationFinder.stated(document, sentences, clusters);
        List<EventMention> events = eventFinder.find(document, stated, clusters);
        List<RelationFinding> relations = relationFinder.all(document, stated, clusters);
        List<AgreementMention> agreements = agreementFinder.find(document, sentences, mentions, relations, clusters);
        return new Findings(
                mentions,
                joined(relations, Twinnings.relations(agreements, clusters)),
                joined(agreements, Twinnings.agreements(stated)),
                events);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Computed at the first use, because it reads the models again. */
    private static final class Version {
        /** Changes with each list, rule and model, so that documents are read again. */
        static final String TEXT =
                "corenlp-4.5.10-rules-%d-%s".formatted(RULES, ResourceDigest.of("extraction", "ontology"));
    }
}
