package entente.extraction.english.event;

import entente.document.Document;
import entente.extraction.english.event.EventMention.Reference;
import entente.extraction.english.grammar.Frame;
import entente.extraction.english.grammar.FrameFinder;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.relation.StatedRelations;
import entente.extraction.english.symbol.BoundedText;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.EncodedSentence.DateAt;
import entente.extraction.english.symbol.Rule;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds events with rules, and derives visits and meetings from relations. */
public final class EventFinder {
    private final List<Rule> rules;
    private final FrameEvents frames;

    public EventFinder(List<Rule> rules, List<Frame> frames) {
        this.rules = rules;
        this.frames = new FrameEvents(new FrameFinder(frames));
    }

    /** {@return the events of the sentences} */
    public List<EventMention> find(Document document, List<StatedRelations> sentences, NameClusters clusters) {
        return sentences.stream()
                .flatMap(sentence -> find(document, sentence, clusters).stream())
                .toList();
    }

    private List<EventMention> find(Document document, StatedRelations stated, NameClusters clusters) {
        EncodedSentence sentence = stated.sentence().encoded();
        List<EventMention> found = new ArrayList<>();
        stated.sentence().parts().forEach(part -> found.addAll(frames.find(document, part, clusters)));
        fromRelations(stated.relations(), clusters).stream()
                .filter(visit -> found.stream().noneMatch(event -> isStayAt(event, visit)))
                .toList()
                .forEach(found::add);
        for (Rule rule : rules) {
            Matcher matcher = rule.match(sentence);
            while (BoundedText.find(matcher)) {
                found.add(read(document, sentence, rule, matcher));
            }
        }
        return found;
    }

    /** Whether the visit is the attendance of an event at the same place, so that it is not a separate event. */
    private static boolean isStayAt(EventMention event, EventMention visit) {
        return visit.kind() == EventKind.VISIT
                && event.kind() != EventKind.VISIT
                && visit.place() != null
                && visit.place().equals(event.place())
                && event.participants().containsAll(visit.participants());
    }

    /** Derives visits and meetings from relations. The relations of one quote or destination form one event. */
    private static List<EventMention> fromRelations(List<RelationFinding> relations, NameClusters clusters) {
        Map<String, List<RelationFinding>> occasions = new LinkedHashMap<>();
        for (RelationFinding relation : relations) {
            boolean visit = relation.predicate() == RelationType.VISITED;
            if (visit || relation.predicate() == RelationType.MET) {
                String occasion = relation.predicate()
                        + (visit ? relation.object() : relation.quote().text());
                occasions.computeIfAbsent(occasion, key -> new ArrayList<>()).add(relation);
            }
        }
        return occasions.values().stream()
                .map(occasion -> occasion(occasion, clusters))
                .toList();
    }

    private static EventMention occasion(List<RelationFinding> relations, NameClusters clusters) {
        RelationFinding first = relations.get(0);
        boolean visit = first.predicate() == RelationType.VISITED;
        Set<String> participants = new LinkedHashSet<>();
        relations.forEach(relation -> participants.add(relation.subject()));
        relations.forEach(relation -> participants.add(relation.object()));
        boolean place = visit && clusters.type(first.object()) == EntityType.PLACE;
        return new EventMention(
                visit ? EventKind.VISIT : EventKind.MEETING,
                visit ? "visit of " + first.subject() : "meeting of " + first.subject(),
                false,
                Reference.NEW,
                participants,
                place ? first.object() : null,
                first.since(),
                first.modality(),
                first.quote(),
                first.confidence());
    }

    private static EventMention read(Document document, EncodedSentence sentence, Rule rule, Matcher matcher) {
        String[] head = rule.head().split("_");
        List<String> participants = names(sentence, rule, matcher, "m");
        List<String> places = names(sentence, rule, matcher, "l");
        Optional<DateAt> date = sentence.nearestDate(matcher);
        int from = Math.min(matcher.start(), date.map(DateAt::start).orElse(Integer.MAX_VALUE));
        int to = Math.max(matcher.end(), date.map(DateAt::end).orElse(0));
        String name = rule.has("n")
                ? sentence.quote(document, matcher.start("n"), matcher.end("n")).text()
                : head[0] + (participants.isEmpty() ? "" : " of " + participants.get(0));
        return new EventMention(
                EventKind.valueOf(head[0].toUpperCase(Locale.ROOT)),
                name,
                false,
                Reference.NEW,
                new LinkedHashSet<>(participants),
                places.isEmpty() ? null : places.get(0),
                date.map(DateAt::date).orElse(null),
                head.length > 1 ? Modality.valueOf(head[1].toUpperCase(Locale.ROOT)) : Modality.STATED,
                sentence.quote(document, from, to),
                rule.confidence());
    }

    private static List<String> names(EncodedSentence sentence, Rule rule, Matcher matcher, String group) {
        return rule.has(group) && matcher.start(group) >= 0
                ? sentence.thingsIn(matcher.start(group), matcher.end(group)).stream()
                        .filter(Chunk::isThing)
                        .flatMap(chunk -> chunk.names().stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
