package entente.training;

import static entente.extraction.english.model.PairLabel.FAMILY_OF;
import static entente.extraction.english.model.PairLabel.FOUNDED;
import static entente.extraction.english.model.PairLabel.HOLDS_POSITION;
import static entente.extraction.english.model.PairLabel.LOCATED_IN;
import static entente.extraction.english.model.PairLabel.MEMBER_OF;
import static entente.extraction.english.model.PairLabel.NATIONAL_OF;
import static entente.extraction.english.model.PairLabel.OWNS;
import static entente.extraction.english.model.PairLabel.PART_OF;
import static entente.extraction.english.model.PairLabel.TWINNED_WITH;

import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.SpanKind;
import entente.ontology.RelationType;
import entente.training.LabeledText.Link;
import entente.training.LabeledText.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Re-DocRED: documents of Wikipedia with relations of Wikidata. A relation that is only similar leaves a pair open. */
final class ReDocRed {
    private static final Map<String, SpanKind> KINDS =
            Map.of("PER", SpanKind.PERSON, "ORG", SpanKind.ORGANIZATION, "LOC", SpanKind.PLACE);

    /** Peoples that the set labels as places, and places that end like them. */
    private static final Pattern DEMONYM = Pattern.compile(
            "[A-Z]\\w*(?:ese|ish|ian|ean|can|ench|utch|reek|erman|elsh|aeli|aqi|ani" + "|sian|stani|guayan|eban)s?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> NO_DEMONYMS = Set.of("Vatican", "Michigan", "Ocean", "Caspian", "Oman", "Jordan");

    private static final Map<String, PairLabel> LABELS = new HashMap<>();
    private static final Map<String, PairLabel> INVERSE_LABELS = new HashMap<>();

    static {
        put(LABELS, MEMBER_OF, "P463", "P102", "P54");
        put(LABELS, PART_OF, "P749");
        put(INVERSE_LABELS, PART_OF, "P355");
        put(LABELS, OWNS, "P1830");
        put(INVERSE_LABELS, OWNS, "P127");
        put(INVERSE_LABELS, FOUNDED, "P112");
        put(LABELS, FAMILY_OF, "P26", "P40", "P22", "P25", "P3373");
        put(LABELS, TWINNED_WITH, "P190");
        put(LABELS, HOLDS_POSITION, "P108");
        put(INVERSE_LABELS, HOLDS_POSITION, "P35", "P6", "P488", "P169");
        put(LABELS, LOCATED_IN, "P131", "P159");
        put(LABELS, NATIONAL_OF, "P27");
    }

    private static final Set<String> NEAR_LOCATED_IN =
            Set.of("P17", "P131", "P276", "P159", "P150", "P30", "P706", "P740", "P495");
    private static final Set<String> NEAR_NATIONAL_OF = Set.of("P27", "P17", "P19", "P20", "P551", "P937");
    private static final Set<String> NEAR_HOLDS_POSITION = Set.of("P39", "P108", "P69", "P1412", "P276");
    private static final Set<String> NEAR_PART_OF = Set.of("P361", "P527");
    private static final Set<PairLabel> ANNOTATED =
            Set.of(MEMBER_OF, PART_OF, LOCATED_IN, NATIONAL_OF, TWINNED_WITH, OWNS, FOUNDED, FAMILY_OF);

    private final TextReader reader;
    private final StringBuilder text = new StringBuilder();
    private final List<Range> sentences = new ArrayList<>();
    private final List<List<Range>> words = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Range> ignored = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Link> unknown = new ArrayList<>();

    /** Creates a reader of one document. */
    private ReDocRed(TextReader reader) {
        this.reader = reader;
    }

    static List<LabeledText> read(Path folder, TextReader reader) throws IOException {
        List<LabeledText> texts = new ArrayList<>();
        for (String part : List.of("dev_revised.json", "test_revised.json")) {
            for (JsonNode document : JsonMapper.shared().readTree(Files.readString(folder.resolve(part)))) {
                texts.add(new ReDocRed(reader).text("redocred-" + texts.size(), document));
            }
        }
        return texts;
    }

    private static void put(Map<String, PairLabel> labels, PairLabel label, String... properties) {
        for (String property : properties) {
            labels.put(property, label);
        }
    }

    private LabeledText text(String name, JsonNode document) {
        document.path("sents").forEach(this::sentence);
        List<@Nullable SpanKind> kinds = new ArrayList<>();
        List<Set<Integer>> places = new ArrayList<>();
        for (JsonNode entity : document.path("vertexSet")) {
            String type = entity.path(0).path("type").asString();
            Set<Integer> in = new HashSet<>();
            for (JsonNode mention : entity) {
                mention(mention, kinds.size(), type);
                in.add(mention.path("sent_id").asInt());
            }
            kinds.add(KINDS.get(type));
            places.add(in);
        }
        for (JsonNode relation : document.path("labels")) {
            relation(relation, kinds, places);
        }
        return new LabeledText(
                name,
                reader.sentences(text.toString(), sentences),
                mentions,
                links,
                unknown,
                ignored,
                ANNOTATED,
                false);
    }

    private void sentence(JsonNode sentence) {
        int start = text.length();
        List<Range> ranges = new ArrayList<>();
        for (JsonNode word : sentence) {
            text.append(text.length() > start ? " " : "");
            ranges.add(new Range(text.length(), text.length() + word.asString().length()));
            text.append(word.asString());
        }
        words.add(ranges);
        sentences.add(new Range(start, text.length()));
        text.append('\n');
    }

    private void mention(JsonNode mention, int node, String type) {
        List<Range> sentence = words.get(mention.path("sent_id").asInt());
        JsonNode position = mention.path("pos");
        Range range = new Range(
                sentence.get(position.path(0).asInt()).start(),
                sentence.get(position.path(1).asInt() - 1).end());
        SpanKind kind = KINDS.get(type);
        String name = text.substring(range.start(), range.end());
        boolean people = kind == SpanKind.PLACE && DEMONYM.matcher(name).matches() && !NO_DEMONYMS.contains(name);
        if (people || type.equals("MISC")) {
            ignored.add(range);
        } else if (kind != null) {
            mentions.add(new Mention(range, kind, node, LabeledText.UNKNOWN));
        }
    }

    private void relation(JsonNode relation, List<@Nullable SpanKind> kinds, List<Set<Integer>> places) {
        int head = relation.path("h").asInt();
        int tail = relation.path("t").asInt();
        String property = relation.path("r").asString();
        leaveOpen(property, head, tail);
        PairLabel inverse = INVERSE_LABELS.get(property);
        PairLabel label = inverse == null ? LABELS.get(property) : inverse;
        int from = inverse == null ? head : tail;
        int to = inverse == null ? tail : head;
        SpanKind one = kinds.get(from);
        SpanKind other = kinds.get(to);
        if (label == null || one == null || other == null || !label.fits(one, other)) {
            return;
        }
        Set<Integer> common = new HashSet<>(places.get(from));
        common.retainAll(places.get(to));
        if (common.isEmpty()) {
            unknown.add(new Link(from, label, to, null));
            return;
        }
        links.add(new Link(from, label, to, null));
        if (label.relation().filter(RelationType::symmetric).isPresent()) {
            links.add(new Link(to, label, from, null));
        }
    }

    private void leaveOpen(String property, int head, int tail) {
        if (NEAR_LOCATED_IN.contains(property)) {
            unknown.add(new Link(head, LOCATED_IN, tail, null));
            unknown.add(new Link(tail, LOCATED_IN, head, null));
        }
        if (NEAR_NATIONAL_OF.contains(property)) {
            unknown.add(new Link(head, NATIONAL_OF, tail, null));
        }
        if (NEAR_HOLDS_POSITION.contains(property)) {
            unknown.add(new Link(head, HOLDS_POSITION, tail, null));
        }
        if (NEAR_PART_OF.contains(property)) {
            unknown.add(new Link(head, PART_OF, tail, null));
            unknown.add(new Link(tail, PART_OF, head, null));
        }
    }
}
