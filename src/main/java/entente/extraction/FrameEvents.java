package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.FrameFinder.FrameMatch;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads events from the frames that a sentence's grammar fits. */
final class FrameEvents {
    private final FrameFinder frames;

    FrameEvents(FrameFinder frames) {
        this.frames = frames;
    }

    /** {@return the events that the sentence tells, also planned ones} */
    List<ExtractedEvent> find(Document document, ParsedSentence sentence, NameClusters clusters) {
        List<ExtractedEvent> events = new ArrayList<>();
        for (FrameMatch match : frames.find(sentence)) {
            read(document, sentence, clusters, match).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<ExtractedEvent> read(
            Document document, ParsedSentence sentence, NameClusters clusters, FrameMatch match) {
        Set<String> participants = new LinkedHashSet<>(match.role("m"));
        Optional<String> place = match.role("l").stream()
                .filter(name -> clusters.type(name) == EntityType.PLACE)
                .findFirst();
        place.ifPresent(participants::remove);
        Optional<Integer> dateNode = sentence.dateNode(match.nodes());
        if (place.isEmpty() && participants.size() < 2 && (dateNode.isEmpty() || participants.isEmpty())) {
            return Optional.empty();
        }
        Set<Integer> nodes = new LinkedHashSet<>(match.nodes());
        dateNode.ifPresent(nodes::add);
        EdtfDate date = dateNode.map(sentence::date).orElse(null);
        String kind = match.frame().head();
        return Optional.of(new ExtractedEvent(
                "",
                EventKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                name(document, sentence, match),
                List.copyOf(participants),
                place.orElse(null),
                EventFinder.start(date),
                EventFinder.end(date),
                sentence.assertion().of(match.node()),
                sentence.quote(document, nodes),
                match.frame().confidence()));
    }

    /** The noun with what stands before it, or the verb with its object. */
    private static String name(Document document, ParsedSentence sentence, FrameMatch match) {
        SyntaxTree tree = sentence.tree();
        Set<Integer> nodes = new LinkedHashSet<>(Set.of(match.node()));
        nodes.addAll(tree.children(match.node(), "compound", "amod", "obj"));
        return sentence.quote(document, nodes).text();
    }
}
