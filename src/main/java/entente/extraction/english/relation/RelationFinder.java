package entente.extraction.english.relation;

import entente.document.Document;
import entente.extraction.english.grammar.Frame;
import entente.extraction.english.grammar.FrameFinder;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SentenceParts;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.Rule;
import entente.extraction.english.word.WordLists;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the relations of a document: what its sentences state, in rules, frames and lists of sister cities, what its names
 * contain, and what offices follow from the whole text.
 */
public final class RelationFinder {
    private final RuleRelations rules;
    private final FrameRelations frames;
    private final WordLists lists;

    public RelationFinder(List<Rule> rules, List<Frame> frames, WordLists lists) {
        this.rules = new RuleRelations(rules, new NameKinds(lists.nameKinds()));
        this.frames = new FrameRelations(new FrameFinder(frames));
        this.lists = lists;
    }

    /** {@return each sentence with the relations that it states} */
    public List<StatedRelations> stated(Document document, List<SentenceParts> sentences, NameClusters clusters) {
        TwinList twinList = new TwinList(clusters);
        List<StatedRelations> stated = new ArrayList<>();
        for (SentenceParts sentence : sentences) {
            List<RelationFinding> relations = find(document, sentence, clusters);
            List<RelationFinding> listed = twinList.read(document, sentence.encoded());
            if (!listed.isEmpty()) {
                relations.removeIf(relation -> relation.predicate() == RelationType.TWINNED_WITH);
            }
            relations.addAll(listed);
            stated.add(new StatedRelations(sentence, List.copyOf(relations)));
        }
        return List.copyOf(stated);
    }

    /** {@return the distinct relations of the sentence, each with its highest confidence} */
    private List<RelationFinding> find(Document document, SentenceParts sentence, NameClusters clusters) {
        Map<String, RelationFinding> found = new LinkedHashMap<>();
        for (ParsedSentence part : sentence.parts()) {
            frames.find(document, part, clusters).forEach(relation -> keepMoreConfident(found, relation));
        }
        rules.find(document, sentence.encoded(), clusters).forEach(relation -> keepMoreConfident(found, relation));
        return new ArrayList<>(found.values());
    }

    private static void keepMoreConfident(Map<String, RelationFinding> found, RelationFinding relation) {
        found.merge(
                relation.subject() + "\n" + relation.predicate() + "\n" + relation.object(),
                relation,
                (one, other) -> one.confidence() >= other.confidence() ? one : other);
    }

    /** {@return all relations of the document, of which {@code stated} are those that its sentences state} */
    public List<RelationFinding> all(Document document, List<StatedRelations> stated, NameClusters clusters) {
        List<RelationFinding> relations = new ArrayList<>();
        List<EncodedSentence> sentences = new ArrayList<>();
        for (StatedRelations each : stated) {
            EncodedSentence sentence = each.sentence().encoded();
            sentences.add(sentence);
            relations.addAll(each.relations());
            relations.addAll(GovernedPlaces.relations(document, sentence.tagged(), clusters));
            relations.addAll(GovernedPlaces.seats(document, sentence.tagged(), clusters));
        }
        relations.addAll(new Offices(lists, clusters, sentences).find(document, relations));
        return Offices.withoutNationalitiesOfHolders(relations);
    }
}
