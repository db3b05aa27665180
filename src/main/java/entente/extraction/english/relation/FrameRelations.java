package entente.extraction.english.relation;

import entente.document.Document;
import entente.extraction.Quote;
import entente.extraction.english.grammar.FrameFinder;
import entente.extraction.english.grammar.FrameFinder.FrameMatch;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.name.NameClusters;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the relations of a sentence with frames. */
final class FrameRelations {

    private final FrameFinder frames;

    FrameRelations(FrameFinder frames) {
        this.frames = frames;
    }

    /** {@return the relations that the sentence states or reports, without planned or denied ones} */
    List<RelationFinding> find(Document document, ParsedSentence sentence, NameClusters clusters) {
        List<RelationFinding> relations = new ArrayList<>();
        for (FrameMatch match : frames.find(sentence)) {
            Modality modality = sentence.assertion().of(match.node());
            if (modality.holds()) {
                relations.addAll(relations(document, sentence, clusters, match, modality));
            }
        }
        return relations;
    }

    private static List<RelationFinding> relations(
            Document document, ParsedSentence sentence, NameClusters clusters, FrameMatch match, Modality modality) {
        RelationType type = RelationType.valueOf(match.frame().head());
        Set<Integer> nodes = new LinkedHashSet<>(match.nodes());
        Optional<Integer> dateNode =
                RelationFinding.isDated(type) ? sentence.dateNode(match.nodes()) : Optional.empty();
        dateNode.ifPresent(nodes::add);
        EdtfDate date = dateNode.map(sentence::date).orElse(null);
        String title = match.frame().roles().containsKey("title")
                ? sentence.quote(document, List.of(match.node())).text()
                : null;
        Quote quote = sentence.quote(document, nodes);
        List<RelationFinding> relations = new ArrayList<>();
        for (List<String> ends : ends(match)) {
            boolean allowed = !ends.get(0).equals(ends.get(1))
                    && type.allows(clusters.type(ends.get(0)), clusters.type(ends.get(1)));
            if (allowed) {
                relations.add(relation(
                        ends, type, title, date, modality, quote, match.frame().confidence()));
            }
        }
        return relations;
    }

    private static RelationFinding relation(
            List<String> ends,
            RelationType type,
            @Nullable String title,
            @Nullable EdtfDate date,
            Modality modality,
            Quote quote,
            double confidence) {
        return new RelationFinding(ends.get(0), type, ends.get(1), title, date, modality, quote, confidence);
    }

    private static List<List<String>> ends(FrameMatch match) {
        List<List<String>> ends = new ArrayList<>();
        List<String> both =
                match.role("both").stream().limit(RelationFinding.MOST_MEMBERS).toList();
        for (int i = 0; i < both.size(); i++) {
            for (int j = i + 1; j < both.size(); j++) {
                ends.add(List.of(both.get(i), both.get(j)));
            }
        }
        match.role("s").forEach(subject -> match.role("o").forEach(object -> ends.add(List.of(subject, object))));
        return ends;
    }
}
