package entente.extraction.english.relation;

import entente.document.Document;
import entente.extraction.Quote;
import entente.extraction.english.name.Missions;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Finds the relation between a government or monarch and the place within its name. */
final class GovernedPlaces {
    private static final double GOVERNMENT = 0.75;
    private static final double MONARCH = 0.9;
    private static final double SEAT = 0.95;

    private GovernedPlaces() {}

    /** {@return relations between each government or monarch and its place, with the name as quote} */
    static List<RelationFinding> relations(Document document, TaggedSentence sentence, NameClusters clusters) {
        List<RelationFinding> relations = new ArrayList<>();
        sentence.nested().forEach((index, place) -> {
            NameSpan name = sentence.names().get(index);
            boolean monarch = name.type() == EntityType.PERSON;
            int first = monarch ? titleStart(sentence, name.from()) : name.from();
            String text = quote(document, sentence, first, name.to()).text();
            int title = sentence.tokens().get(name.from()).start()
                    - sentence.tokens().get(first).start();
            relations.add(new RelationFinding(
                    clusters.root(sentence.text(name)),
                    monarch ? RelationType.HOLDS_POSITION : RelationType.LOCATED_IN,
                    clusters.root(sentence.text(place)),
                    monarch ? text.substring(0, title).strip() : null,
                    null,
                    Modality.STATED,
                    quote(document, sentence, first, name.to()),
                    monarch ? MONARCH : GOVERNMENT));
        });
        return relations;
    }

    /** {@return relations between each diplomatic mission and the seat in its name, with the name as quote} */
    static List<RelationFinding> seats(Document document, TaggedSentence sentence, NameClusters clusters) {
        List<RelationFinding> relations = new ArrayList<>();
        for (NameSpan name : sentence.names()) {
            String mission = sentence.text(name);
            Missions.seat(mission).flatMap(clusters::place).ifPresent(seat -> {
                relations.add(new RelationFinding(
                        clusters.root(mission),
                        RelationType.LOCATED_IN,
                        seat,
                        null,
                        null,
                        Modality.STATED,
                        quote(document, sentence, name.from(), name.to()),
                        SEAT));
            });
        }
        return relations;
    }

    private static Quote quote(Document document, TaggedSentence sentence, int from, int to) {
        int start = sentence.tokens().get(from).start();
        int end = sentence.tokens().get(to - 1).end();
        return new Quote(
                document.text().substring(start, end),
                start,
                end,
                sentence.passage().index());
    }

    private static int titleStart(TaggedSentence sentence, int name) {
        int start = name;
        while (start > 0 && name - start < 2 && sentence.tokens().get(start - 1).capitalized()) {
            start--;
        }
        return start;
    }
}
