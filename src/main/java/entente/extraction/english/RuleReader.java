package entente.extraction.english;

import entente.document.Document;
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
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.relation.RelationFinder;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.relation.StatedRelations;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.Encoder;
import entente.extraction.english.symbol.RuleBook;
import entente.extraction.english.word.WordLists;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds facts with rules alone, over the words and the grammar of sentences. It is used on platforms that cannot run the
 * model, and finds less than {@link LearnedReader}.
 */
final class RuleReader implements FactReader {
    private final NameFinder nameFinder;
    private final Encoder encoder;
    private final Grammar grammar;
    private final RelationFinder relationFinder;
    private final EventFinder eventFinder;
    private final AgreementFinder agreementFinder;

    RuleReader(WordLists lists, NameFinder nameFinder) {
        this.nameFinder = nameFinder;
        RuleBook book = new RuleBook();
        List<Frame> relationFrames = Frame.read("relations.frames");
        List<Frame> eventFrames = Frame.read("events.frames");
        AgreementVerbs agreementVerbs = new AgreementVerbs(lists.agreementVerbs());
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
        return "-rules";
    }

    @Override
    public ReadFacts read(Document document, List<TaggedSentence> tagged) {
        NamedSentences named = nameFinder.grouped(tagged);
        NameClusters clusters = named.clusters();
        List<EncodedSentence> encoded = encoder.encode(document, named);
        List<SentenceParts> sentences = grammar.parse(encoded, clusters);
        List<NamedMention> mentions = Findings.mentions(document, encoded);
        List<StatedRelations> stated = relationFinder.stated(document, sentences, clusters);
        List<EventMention> events = eventFinder.find(document, stated, clusters);
        List<RelationFinding> relations = relationFinder.all(document, stated, clusters);
        List<AgreementMention> agreements = agreementFinder.find(document, sentences, mentions, relations, clusters);
        Findings found = new Findings(
                mentions,
                Findings.joined(relations, Twinnings.relations(agreements, clusters)),
                Findings.joined(agreements, Twinnings.agreements(stated)),
                events);
        return new ReadFacts(clusters, encoded, found);
    }
}
