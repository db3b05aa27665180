package entente.extraction;

import entente.document.Document;
import entente.extraction.EncodedSentence.DateAt;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.EdtfDate;
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
import org.jspecify.annotations.Nullable;

/** Finds events: those that rules state, and the visits and meetings behind relations. */
final class EventFinder {
    private final List<Rule> rules;
    private final FrameEvents frames;

    EventFinder(List<Rule> rules, List<Frame> frames) {
        this.rules = rules;
        this.frames = new FrameEvents(new FrameFinder(frames));
    }

    /** {@return the events of the sentence; {@code relations} are those found in it} */
    List<ExtractedEvent> find(
            Document document,
            EncodedSentence sentence,
            List<ParsedSentence> parsed,
            NameClusters clusters,
            List<ExtractedRelation> relations) {
        List<ExtractedEvent> found = new ArrayList<>(behind(relations, clusters));
        parsed.forEach(part -> found.addAll(frames.find(document, part, clusters)));
        for (Rule rule : rules) {
            Matcher matcher = rule.match(sentence);
            while (matcher.find()) {
                read(document, sentence, rule, matcher).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Relations that one quote states are one event. */
    private static List<ExtractedEvent> behind(List<ExtractedRelation> relations, NameClusters clusters) {
        Map<String, List<ExtractedRelation>> occasions = new LinkedHashMap<>();
        for (ExtractedRelation relation : relations) {
            boolean visit = relation.predicate() == RelationType.VISITED;
            if (visit || relation.predicate() == RelationType.MET) {
                String occasion = relation.predicate()
                        + (visit ? relation.object() : relation.quote().text());
                occasions.computeIfAbsent(occasion, key -> new ArrayList<>()).add(relation);
            }
        }
        List<ExtractedEvent> events = new ArrayList<>();
        for (List<ExtractedRelation> occasion : occasions.values()) {
            ExtractedRelation first = occasion.get(0);
            boolean visit = first.predicate() == RelationType.VISITED;
            Set<String> participants = new LinkedHashSet<>();
            occasion.forEach(relation -> participants.add(relation.subject()));
            boolean place = clusters.type(first.object()) == EntityType.PLACE;
            if (!visit || !place) {
                occasion.forEach(relation -> participants.add(relation.object()));
            }
            events.add(new ExtractedEvent(
                    "",
                    visit ? EventKind.VISIT : EventKind.MEETING,
                    visit
                            ? "visit of " + first.subject() + " to " + first.object()
                            : "meeting of " + String.join(", ", participants),
                    List.copyOf(participants),
                    visit && place ? first.object() : null,
                    start(first.since()),
                    end(first.since()),
                    first.modality(),
                    first.quote(),
                    first.confidence()));
        }
        return events;
    }

    private static Optional<ExtractedEvent> read(
            Document document, EncodedSentence sentence, Rule rule, Matcher matcher) {
        String[] head = rule.head().split("_");
        List<String> participants = names(sentence, rule, matcher, "m");
        List<String> places = names(sentence, rule, matcher, "l");
        Optional<DateAt> date = sentence.nearestDate(matcher);
        if (places.isEmpty() && date.isEmpty() && participants.size() < 2) {
            return Optional.empty();
        }
        EdtfDate when = date.map(DateAt::date).orElse(null);
        int from = Math.min(matcher.start(), date.map(DateAt::start).orElse(Integer.MAX_VALUE));
        int to = Math.max(matcher.end(), date.map(DateAt::end).orElse(0));
        String name = rule.has("n")
                ? sentence.quote(document, matcher.start("n"), matcher.end("n")).text()
                : head[0]
                        + (participants.isEmpty() ? "" : " of " + participants.get(0))
                        + (places.isEmpty() ? "" : " to " + places.get(0));
        return Optional.of(new ExtractedEvent(
                "",
                EventKind.valueOf(head[0].toUpperCase(Locale.ROOT)),
                name,
                participants,
                places.isEmpty() ? null : places.get(0),
                start(when),
                end(when),
                head.length > 1 ? Modality.valueOf(head[1].toUpperCase(Locale.ROOT)) : Modality.STATED,
                sentence.quote(document, from, to),
                rule.confidence()));
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

    static @Nullable EdtfDate start(@Nullable EdtfDate date) {
        return date == null ? null : new EdtfDate(date.text().split("/")[0]);
    }

    static @Nullable EdtfDate end(@Nullable EdtfDate date) {
        String[] ends = date == null ? new String[0] : date.text().split("/");
        return ends.length == 0 ? null : new EdtfDate(ends[ends.length - 1]);
    }
}
