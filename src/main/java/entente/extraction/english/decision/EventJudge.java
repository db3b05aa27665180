package entente.extraction.english.decision;

import entente.extraction.english.event.EventMention;
import entente.extraction.english.event.EventMention.Reference;
import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.Reading.Occasion;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.word.Lexicon;
import entente.extraction.english.word.Token;
import entente.ontology.EdtfDate;
import entente.ontology.EventKind;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which events of the model are facts. */
public final class EventJudge {
    private final DecisionWeights weights;
    private final Doubt doubt;

    public EventJudge(DecisionWeights weights, Lexicon attitudes) {
        this.weights = weights;
        this.doubt = new Doubt(attitudes);
    }

    /** {@return what may be an event, each with the share of such findings that are right as its confidence} */
    public List<EventMention> proposed(ReadDocument document, List<Occasion> read) {
        return read.stream()
                .flatMap(occasion -> candidate(document, occasion).stream()
                        .flatMap(event -> dated(event, document.datesNear(occasion.sentence(), occasion.token()))))
                .toList();
    }

    /** {@return the proposed events that hold} */
    public List<EventMention> held(List<EventMention> proposed) {
        return proposed.stream()
                .filter(event -> event.confidence() >= weights.get("event.least"))
                .toList();
    }

    private Optional<EventMention> candidate(ReadDocument document, Occasion occasion) {
        EventKind kind = EventKind.values()[occasion.likeliest()];
        Members members = new Members(document, occasion);
        String place =
                members.best(PairLabel.EVENT_PLACE, weights.get("event.place")).orElse(null);
        Set<String> participants = members.of(PairLabel.PARTICIPANT, weights.get("event.participant"));
        List<Token> tokens = document.tokens(occasion.sentence());
        participants.removeIf(name -> doubt.excludes(document, occasion.sentence(), name));
        boolean open = doubt.asks(tokens) || doubt.supposes(tokens) || doubt.callsOff(tokens);
        if (open || place == null && participants.isEmpty()) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>(participants);
        if (place != null) {
            all.add(place);
        }
        Map<String, Double> features = features(occasion, kind, members, participants, all);
        features.put("event.heading", document.isHeading(occasion.sentence()) ? 1.0 : 0.0);
        double share = weights.share(features);
        Optional<Chunk> named =
                document.chunkAt(occasion.sentence(), occasion.token()).filter(chunk -> chunk.kind() == Chunk.EVENT);
        List<String> before = document.wordsBefore(occasion.sentence(), occasion.token());
        return Optional.of(new EventMention(
                kind,
                named.map(Chunk::value).orElseGet(() -> name(kind, participants, place)),
                named.isPresent(),
                !before.isEmpty() && before.getFirst().equals("the") ? Reference.RESUMED : Reference.NEW,
                participants,
                place,
                null,
                Outlook.of(before),
                new Proofs(document).of(occasion.sentence(), occasion.sentence(), all),
                share));
    }

    /** {@return the event on each of the dates, as in "visited in 1967 and 2004"} */
    private static Stream<EventMention> dated(EventMention event, List<EdtfDate> dates) {
        return dates.isEmpty() ? Stream.of(event) : dates.stream().map(event::on);
    }

    private static Map<String, Double> features(
            Occasion occasion, EventKind kind, Members members, Set<String> participants, Set<String> all) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("event", 1.0);
        features.put("event." + kind.name(), 1.0);
        features.put("event.trigger", DecisionWeights.logit(occasion.probability()));
        features.put("event.kind", DecisionWeights.logit(occasion.classes().get(1 + occasion.likeliest())));
        features.put("event.certainty", members.certainty(PairLabel.PARTICIPANT, participants));
        features.put("event.names", members.leastNamed(all));
        features.put("event.alone", all.size() < 2 ? 1.0 : 0.0);
        return features;
    }

    private static String name(EventKind kind, Set<String> participants, @Nullable String place) {
        String noun = kind.name().toLowerCase(Locale.ROOT);
        Iterator<String> each = participants.iterator();
        String of = each.hasNext() ? " of " + each.next() : "";
        String and = kind == EventKind.MEETING && each.hasNext() ? " and " + each.next() : "";
        String where = place == null ? "" : (kind == EventKind.VISIT ? " to " : " in ") + place;
        return noun + of + and + where;
    }
}
