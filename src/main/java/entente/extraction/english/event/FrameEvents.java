package entente.extraction.english.event;

import entente.document.Document;
import entente.extraction.english.event.EventMention.Reference;
import entente.extraction.english.grammar.FrameFinder;
import entente.extraction.english.grammar.FrameFinder.FrameMatch;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SyntaxTree;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.Unit;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the events of a sentence with frames. */
final class FrameEvents {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "both", "their", "its");
    private static final Set<String> PAST = Set.of("after", "following", "since");
    private static final Set<String> WISHES = Set.of("hope", "wish", "want", "like", "love", "invite", "urge", "ask");
    private static final Set<EventKind> AT_PLACES = Set.of(EventKind.VISIT, EventKind.INVESTMENT, EventKind.CONFLICT);
    private static final Set<EventKind> OCCASIONS = Set.of(EventKind.MEETING, EventKind.CEREMONY);
    private static final int MOST_VISITED = 4;

    private final FrameFinder frames;

    FrameEvents(FrameFinder frames) {
        this.frames = frames;
    }

    /** {@return the events of the sentence, including planned ones and ones mentioned before} */
    List<EventMention> find(Document document, ParsedSentence sentence, NameClusters clusters) {
        List<EventMention> events = new ArrayList<>();
        Set<String> coveredNodes = new HashSet<>();
        List<FrameMatch> verbsFirst = frames.find(sentence).stream()
                .sorted(Comparator.comparing(match -> !match.frame().verb()))
                .toList();
        for (FrameMatch match : verbsFirst) {
            String kind = match.frame().head();
            if (match.frame().verb() || !coveredNodes.contains(kind + match.node())) {
                List<EventMention> found = new EventCandidate(document, sentence, clusters, match).events();
                if (!found.isEmpty()) {
                    match.nodes().forEach(node -> coveredNodes.add(kind + node));
                }
                events.addAll(found);
            }
        }
        return events;
    }

    /** A match of a frame in a sentence. */
    private record EventCandidate(Document document, ParsedSentence sentence, NameClusters clusters, FrameMatch match) {

        List<EventMention> events() {
            EventKind kind = EventKind.valueOf(match.frame().head().toUpperCase(Locale.ROOT));
            Modality modality = modality();
            Set<String> participants = participants(kind);
            boolean happens = modality != Modality.DENIED && !isWish();
            boolean complete = happens && hasObject(kind) && hasActor(kind);
            if (!complete) {
                return List.of();
            }
            List<String> places = places(kind);
            if (places.isEmpty()) {
                return List.of(mention(kind, participants, null, modality));
            }
            return places.stream()
                    .map(place -> mention(kind, participants, place, modality))
                    .toList();
        }

        private Set<String> participants(EventKind kind) {
            Set<String> participants = new LinkedHashSet<>(match.role("m"));
            match.role("o").stream()
                    .filter(name -> !AT_PLACES.contains(kind) || !isPlace(name))
                    .forEach(participants::add);
            if (OCCASIONS.contains(kind) && match.role("l").stream().noneMatch(this::isPlace)) {
                participants.addAll(match.role("l"));
            }
            Unit unit = sentence.tree().unit(match.node());
            if (unit.kind() == Chunk.EVENT) {
                host(unit.text()).ifPresent(participants::add);
            }
            return participants;
        }

        /**
         * {@return the organization in the name of an event, such as "Danube Commission" in "Danube Commission Summit"}
         */
        private Optional<String> host(String event) {
            for (int end = event.lastIndexOf(' '); end > 0; end = event.lastIndexOf(' ', end - 1)) {
                String name = event.substring(0, end);
                if (clusters.hasOrganization(name)) {
                    return Optional.of(clusters.root(name));
                }
            }
            return Optional.empty();
        }

        /** {@return all destinations of a visit, or the first place of another event} */
        private List<String> places(EventKind kind) {
            List<String> destinations = AT_PLACES.contains(kind)
                    ? match.role("o").stream().filter(this::isPlace).toList()
                    : List.of();
            List<String> places = destinations.isEmpty()
                    ? match.role("l").stream().filter(this::isPlace).toList()
                    : destinations;
            if (places.isEmpty() && OCCASIONS.contains(kind) && !match.role("m").isEmpty()) {
                places = onlyPlace();
            }
            return places.stream()
                    .limit(kind == EventKind.VISIT ? MOST_VISITED : 1)
                    .toList();
        }

        /** {@return the place after "in" or "at", if the sentence has exactly one} */
        private List<String> onlyPlace() {
            SyntaxTree tree = sentence.tree();
            List<Integer> places = IntStream.range(0, tree.size())
                    .filter(node -> tree.unit(node).kind() == Chunk.PLACE
                            && Set.of("in", "at").contains(tree.preposition(node)))
                    .boxed()
                    .toList();
            return places.size() == 1 ? sentence.referents().of(places.get(0)) : List.of();
        }

        private boolean hasObject(EventKind kind) {
            boolean organization = kind == EventKind.ACQUISITION;
            return !match.frame().roles().containsKey("o")
                    || match.role("o").stream()
                            .anyMatch(name -> !organization || clusters.type(name) == EntityType.ORGANIZATION);
        }

        /** Whether the match has the participants that it needs: a subject for a verb, a visitor for a visit. */
        private boolean hasActor(EventKind kind) {
            boolean needed = match.frame().verb() || kind == EventKind.VISIT;
            return !needed || !match.role("m").isEmpty();
        }

        /** Whether the event is only a wish, as in "hopes to visit" or "was invited to visit". */
        private boolean isWish() {
            int head = sentence.tree().head(match.node());
            return head >= 0
                    && sentence.tree().hasLabel(match.node(), "xcomp", "ccomp", "advcl")
                    && sentence.tree().isVerb(match.node())
                    && WISHES.contains(sentence.tree().lemma(head));
        }

        private boolean isPlace(String name) {
            return clusters.type(name) == EntityType.PLACE;
        }

        private EventMention mention(
                EventKind kind, Set<String> participants, @Nullable String place, Modality modality) {
            Optional<Integer> dateNode = sentence.dateNode(match.nodes());
            Set<Integer> nodes = new LinkedHashSet<>(match.nodes());
            dateNode.ifPresent(nodes::add);
            EdtfDate date = dateNode.map(sentence::date).orElse(null);
            boolean named = sentence.tree().unit(match.node()).kind() == Chunk.EVENT;
            return new EventMention(
                    kind,
                    name(),
                    named,
                    reference(),
                    participants,
                    place,
                    date,
                    modality,
                    sentence.quote(document, nodes),
                    match.frame().confidence());
        }

        /** {@return the noun with its modifiers, or the verb with its object} */
        private String name() {
            Set<Integer> nodes = new LinkedHashSet<>(Set.of(match.node()));
            nodes.addAll(sentence.tree().children(match.node(), "compound", "amod", "obj"));
            return sentence.quote(document, nodes).text();
        }

        private Reference reference() {
            SyntaxTree tree = sentence.tree();
            if (tree.isVerb(match.node())
                    && match.frame().words().equals(Set.of("attend"))
                    && !tree.has(match.node(), "obj")) {
                return Reference.RESUMED;
            }
            for (int node : match.nodes()) {
                boolean noun = tree.unit(node).isWord()
                        && !tree.isVerb(node)
                        && match.frame().hasWord(tree.lemma(node));
                if (noun && isDefinite(node)) {
                    return isBare(node) ? Reference.RESUMED : Reference.KNOWN;
                }
            }
            return Reference.NEW;
        }

        private boolean isDefinite(int node) {
            SyntaxTree tree = sentence.tree();
            return tree.children(node, "det", "nmod:poss").stream()
                    .anyMatch(child -> DEFINITE.contains(tree.unit(child).text().toLowerCase(Locale.ROOT)));
        }

        /** Whether the noun has no modifiers that identify the event. */
        private boolean isBare(int node) {
            SyntaxTree tree = sentence.tree();
            return tree.children(node, "nmod", "acl", "acl:relcl", "compound", "amod", "nummod")
                    .isEmpty();
        }

        /**
         * {@return the modality of the event} The modality of an action on an occasion applies to the occasion too, as
         * in "will sign at a ceremony".
         */
        private Modality modality() {
            SyntaxTree tree = sentence.tree();
            int node = match.node();
            int verb = tree.head(node);
            if (tree.isVerb(node) || verb < 0 || !tree.isVerb(verb) || !tree.hasLabel(node, "obl", "nsubj")) {
                return sentence.assertion().of(node);
            }
            Modality modality = sentence.assertion().of(verb);
            boolean over = PAST.contains(tree.preposition(node));
            return over || modality == Modality.DENIED ? Modality.STATED : modality;
        }
    }
}
