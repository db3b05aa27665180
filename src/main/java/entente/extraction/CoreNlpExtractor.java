package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.NameClusters.NamedMention;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds names with two recognizers, groups them within the document, and reads relations, agreements and events from
 * rules over the words and over the grammar of its sentences. Deterministic; about 500 MB on the heap; safe for many
 * threads.
 */
@Component
public class CoreNlpExtractor implements Extractor {
    private final Languages languages = new Languages();
    private final Countries countries = new Countries();
    private final Recognizer recognizer = Recognizer.load(WordCues.load());
    private final Lexicon titles = new Lexicon("titles.txt");
    private final NameFinder nameFinder;
    private final Encoder encoder;
    private final RelationFinder relationFinder;
    private final AgreementFinder agreementFinder;
    private final EventFinder eventFinder;
    private final Grammar grammar;
    private final Lexicon descriptions = new Lexicon("descriptions.txt");

    /** Loads model, word lists and rules from the class path, which takes some five seconds. */
    public CoreNlpExtractor() {
        Lexicon agreements = new Lexicon("agreements.txt");
        this.nameFinder = new NameFinder(titles, agreements, new Lexicon("heads.txt"), countries, new Places());
        this.encoder = new Encoder(titles, agreements, countries);
        RuleBook book = new RuleBook();
        List<Frame> relationFrames = Frame.read("relations.frames");
        List<Frame> eventFrames = Frame.read("events.frames");
        this.relationFinder = new RelationFinder(book.read("relations.rules"), relationFrames);
        AgreementVerbs agreementVerbs = new AgreementVerbs();
        this.agreementFinder = new AgreementFinder(agreementVerbs);
        this.eventFinder = new EventFinder(book.read("events.rules"), eventFrames);
        this.grammar = new Grammar(
                book.read("groups.rules"),
                new Triggers(
                        Stream.concat(relationFrames.stream(), eventFrames.stream())
                                .toList(),
                        agreementVerbs.ofSigning()));
    }

    @Override
    public String version() {
        return "corenlp-4.5.10-rules-2";
    }

    @Override
    public Extraction extract(Document document) {
        ReadablePassages readable = ReadablePassages.of(document, languages);
        List<TaggedSentence> sentences = nameFinder.mend(readable.passages().stream()
                .flatMap(passage -> recognizer.tag(document, passage).stream())
                .toList());
        NameClusters clusters = new NameClusters(sentences, countries);
        TwinList twinList = new TwinList(clusters);
        Coreference coreference = new Coreference(clusters, descriptions);
        List<ExtractedRelation> relations = new ArrayList<>();
        List<ExtractedAgreement> agreements = new ArrayList<>();
        List<ExtractedAgreement> ties = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        List<NamedMention> mentions = new ArrayList<>();
        List<ParsedSentence> parsed = new ArrayList<>();
        Offices bare = new Offices(titles, clusters);
        int stops = 0;
        for (TaggedSentence sentence : sentences) {
            EncodedSentence encoded = encoder.encode(document, sentence, clusters, coreference);
            bare.read(encoded);
            List<ParsedSentence> parts = grammar.read(encoded, clusters);
            List<ExtractedRelation> stated = new ArrayList<>(relationFinder.find(document, encoded, parts, clusters));
            List<ExtractedRelation> listed = twinList.read(document, encoded);
            if (!listed.isEmpty()) {
                stated.removeIf(relation -> relation.predicate() == RelationType.TWINNED_WITH);
            }
            stated.addAll(listed);
            relations.addAll(stated);
            relations.addAll(NestedPlaces.relations(document, sentence, clusters));
            ties.addAll(AgreementFinder.ties(encoded, stated));
            events.addAll(eventFinder.find(document, encoded, parts, clusters, stated));
            mentions.addAll(mentions(document, encoded));
            mentions.addAll(NestedPlaces.mentions(sentence));
            parsed.addAll(parts);
            stops += encoded.text().stops();
        }
        relations.addAll(bare.find(document, relations));
        dropDemonymsOfOffice(relations);
        DocumentContext setting = DocumentContext.of(document, mentions, relations, parsed, clusters, countries);
        parsed.forEach(part -> agreements.addAll(agreementFinder.find(document, part, clusters, setting)));
        relations.addAll(AgreementFinder.twinnings(agreements, clusters));
        agreements.addAll(ties);
        return extraction(document, clusters.entities(mentions), relations, agreements, events)
                .remarked(readable.language(), readable.notes(document, sentences, stops));
    }

    /** The "Norwegian diplomat" who is Norway's ambassador is that, not a national besides. */
    private static void dropDemonymsOfOffice(List<ExtractedRelation> relations) {
        Set<List<String>> offices = relations.stream()
                .filter(relation -> relation.predicate() == RelationType.HOLDS_POSITION)
                .map(relation -> List.of(relation.subject(), relation.object()))
                .collect(Collectors.toSet());
        relations.removeIf(relation -> relation.predicate() == RelationType.NATIONAL_OF
                && offices.contains(List.of(relation.subject(), relation.object())));
    }

    private static List<NamedMention> mentions(Document document, EncodedSentence sentence) {
        List<NamedMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentence.chunks().size(); i++) {
            Chunk chunk = sentence.chunks().get(i);
            if (chunk.isThing() && chunk.referents().isEmpty()) {
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
            List<EventMention> events) {
        Map<String, String> ids = new HashMap<>();
        entities.forEach(entity -> ids.put(entity.name(), entity.id()));
        return new Extraction(
                document.id(),
                document.publishedOn(),
                entities,
                AgreementMerger.merged(agreements, ids),
                EventMerger.merged(events, ids),
                onceEach(relations).stream()
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

    /** {@return the relations without those that repeat the words of another, in either order where order is nothing} */
    private static List<ExtractedRelation> onceEach(List<ExtractedRelation> relations) {
        Map<List<Object>, ExtractedRelation> each = new LinkedHashMap<>();
        for (ExtractedRelation relation : relations) {
            boolean swap =
                    relation.predicate().symmetric() && relation.subject().compareTo(relation.object()) > 0;
            each.putIfAbsent(
                    List.of(
                            swap ? relation.object() : relation.subject(),
                            relation.predicate(),
                            swap ? relation.subject() : relation.object(),
                            relation.quote().passage()),
                    relation);
        }
        return List.copyOf(each.values());
    }

    /** {@return the id of the entity with that name} */
    static String id(Map<String, String> ids, String name) {
        return Objects.requireNonNull(ids.get(name), () -> "Every name found must have an entity, had none: " + name);
    }
}
