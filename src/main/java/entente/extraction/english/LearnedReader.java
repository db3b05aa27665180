package entente.extraction.english;

import entente.document.Document;
import entente.extraction.english.agreement.AgreementMention;
import entente.extraction.english.agreement.Twinnings;
import entente.extraction.english.decision.AgreementJudge;
import entente.extraction.english.decision.DecisionWeights;
import entente.extraction.english.decision.EventJudge;
import entente.extraction.english.decision.ReadDocument;
import entente.extraction.english.decision.RelationJudge;
import entente.extraction.english.event.EventMention;
import entente.extraction.english.grammar.SentenceParts;
import entente.extraction.english.model.Reading;
import entente.extraction.english.model.SequenceModel;
import entente.extraction.english.name.NameFinder;
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

/** Finds facts with the model and with rules over the words of a sentence, and decides which of them hold. */
final class LearnedReader implements FactReader {
    private final NameFinder nameFinder;
    private final SequenceModel model;
    private final Encoder encoder;
    private final RelationFinder relationFinder;
    private final RelationJudge relationJudge;
    private final EventJudge eventJudge;
    private final AgreementJudge agreementJudge;

    LearnedReader(WordLists lists, NameFinder nameFinder, SequenceModel model, DecisionWeights weights) {
        this.nameFinder = nameFinder;
        this.model = model;
        this.encoder = new Encoder(lists);
        this.relationFinder = new RelationFinder(new RuleBook().read("relations.rules"), List.of(), lists);
        this.relationJudge = new RelationJudge(weights, lists);
        this.eventJudge = new EventJudge(weights, lists.attitudes());
        this.agreementJudge = new AgreementJudge(weights, lists);
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public ReadFacts read(Document document, List<TaggedSentence> tagged) {
        Reading reading = model.read(tagged, nameFinder::renamed);
        NamedSentences named = nameFinder.grouped(reading.sentences());
        List<EncodedSentence> encoded = encoder.encode(document, named);
        ReadDocument read = new ReadDocument(document, encoded, named.clusters());
        List<StatedRelations> stated = ruled(document, encoded, named);
        List<EventMention> events = eventJudge.proposed(read, reading.events());
        List<RelationFinding> relations = relationJudge.decide(
                read, relationFinder.all(document, stated, named.clusters()), reading.relations(), events);
        List<AgreementMention> agreements = agreementJudge.decide(read, reading.agreements());
        Findings found = new Findings(
                Findings.mentions(document, encoded),
                relations,
                Findings.joined(agreements, Twinnings.agreements(stated)),
                eventJudge.held(events));
        return new ReadFacts(named.clusters(), encoded, found);
    }

    private List<StatedRelations> ruled(Document document, List<EncodedSentence> encoded, NamedSentences named) {
        List<SentenceParts> unparsed = encoded.stream()
                .map(sentence -> new SentenceParts(sentence, List.of()))
                .toList();
        return relationFinder.stated(document, unparsed, named.clusters());
    }
}
