package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.NameClusters.NamedMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Finds names with CoreNLP's three-class recognizer, groups them within the document, and reads relations, agreements
 * and events from rules over the sentences. Deterministic; about 300 MB on the heap; safe for many threads.
 */
@Component
public class CoreNlpExtractor implements Extractor {
    private final Countries countries = new Countries();
    private final Recognizer recognizer = Recognizer.load(WordCues.load());
    private final NameFinder nameFinder;
    private final Encoder encoder;
    private final RelationFinder relationFinder;
    private final AgreementFinder agreementFinder;
    private final EventFinder eventFinder;

    /** Loads model, word lists and rules from the class path, which takes about two seconds. */
    public CoreNlpExtractor() {
        Lexicon titles = new Lexicon("titles.txt");
        Lexicon agreements = new Lexicon("agreements.txt");
        this.nameFinder = new NameFinder(titles, agreements, new Lexicon("heads.txt"), countries, new Places());
        this.encoder = new Encoder(titles, agreements, countries);
        RuleBook book = new RuleBook();
        this.relationFinder = new RelationFinder(book.read("relations.rules"));
        this.agreementFinder = new AgreementFinder(book.read("agreements.rules"));
        this.eventFinder = new EventFinder(book.read("events.rules"));
    }

    @Override
    public String version() {
        return "corenlp-4.5.10-rules-1";
    }

    @Override
    public Extraction extract(Document document) {
        List<TaggedSentence> sentences = nameFinder.mend(document.passages().stream()
                .map(passage -> recognizer.tag(document, passage))
                .toList());
        NameClusters clusters = new NameClusters(sentences, countries);
        List<ExtractedRelation> relations = new ArrayList<>();
        List<ExtractedAgreement> agreements = new ArrayList<>();
        List<ExtractedEvent> events = new ArrayList<>();
        List<NamedMention> mentions = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            EncodedSentence encoded = encoder.encode(document, sentence, clusters);
            List<ExtractedRelation> stated = relationFinder.find(document, encoded, clusters);
            relations.addAll(stated);
            relations.addAll(NestedPlaces.relations(document, sentence, clusters));
            agreements.addAll(agreementFinder.find(document, encoded, clusters, stated));
            events.addAll(eventFinder.find(document, encoded, clusters, stated));
            mentions.addAll(mentions(document, encoded));
            mentions.addAll(NestedPlaces.mentions(sentence));
        }
        return extraction(document, clusters.entities(mentions), relations, agreements, events);
    }

    private static List<NamedMention> mentions(Document document, EncodedSentence sentence) {
        List<NamedMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentence.chunks().size(); i++) {
            Chunk chunk = sentence.chunks().get(i);
            if (chunk.isThing()) {
                mentions.add(sentence.mention(document, i));
            }
        }
        return mentions;
    }

    private static Extraction extraction(
            Document document,
            List<ExtractedEntity> entities,
            List<ExtractedRelation> relations,
            List<ExtractedAgreement> agreements,
            List<ExtractedEvent> events) {
        Map<String, String> ids = new HashMap<>();
        entities.forEach(entity -> ids.put(entity.name(), entity.id()));
        return new Extraction(
                document.id(),
                document.publishedOn(),
                entities,
                Agreements.merged(agreements, ids),
                Events.merged(events, ids),
                relations.stream()
                        .map(relation -> new ExtractedRelation(
                                id(ids, relation.subject()),
                                relation.predicate(),
                                id(ids, relation.object()),
                                relation.title(),
                                relation.since(),
                                relation.until(),
                                relation.modality(),
                                relation.quote(),
                                relation.confidence()))
                        .toList());
    }

    /** {@return the id of the entity with that name} */
    static String id(Map<String, String> ids, String name) {
        return Objects.requireNonNull(ids.get(name), () -> "Every name found must have an entity, had none: " + name);
    }
}
