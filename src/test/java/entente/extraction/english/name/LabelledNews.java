package entente.extraction.english.name;

import entente.ontology.Countries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads public annotated texts for training and maps their classes to those of Entente. */
final class LabelledNews {
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("politician", "PERSON"),
            Map.entry("person", "PERSON"),
            Map.entry("organisation", "ORGANIZATION"),
            Map.entry("politicalparty", "ORGANIZATION"),
            Map.entry("location", "LOCATION"),
            Map.entry("country", "LOCATION"),
            Map.entry("election", "EVENT"),
            Map.entry("event", "EVENT"),
            Map.entry("peop", "PERSON"),
            Map.entry("org", "ORGANIZATION"),
            Map.entry("loc", "LOCATION"),
            Map.entry("per", "PERSON"));

    /** Nouns of agreements. Names with these nouns are agreements, independent of their class in the data. */
    private static final Set<String> AGREEMENTS = Set.of(
            "agreement",
            "treaty",
            "accord",
            "accords",
            "pact",
            "convention",
            "protocol",
            "compact",
            "armistice",
            "truce",
            "charter",
            "memorandum",
            "ceasefire",
            "concordat",
            "covenant");

    private static final Set<String> EVENTS = Set.of(
            "war",
            "wars",
            "summit",
            "conference",
            "congress",
            "election",
            "elections",
            "games",
            "olympics",
            "revolution",
            "battle",
            "forum",
            "festival",
            "exhibition",
            "expo",
            "fair",
            "referendum",
            "crisis",
            "uprising",
            "rebellion",
            "siege",
            "campaign",
            "championship",
            "championships",
            "cup",
            "olympic",
            "revolt",
            "massacre",
            "coup",
            "invasion",
            "symposium",
            "fest");

    private final Countries countries = new Countries();

    /** {@return the sentences of a file with one word and its class per line} */
    List<LabelledSentence> crossNer(Path file) throws IOException {
        return columns(file, 0, 1);
    }

    List<LabelledSentence> conll04(Path file) throws IOException {
        return columns(file, 1, 2);
    }

    private List<LabelledSentence> columns(Path file, int word, int tag) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells.length > tag) {
                words.add(plain(cells[word]));
                tags.add(cells[tag]);
                continue;
            }
            if (!words.isEmpty() && !line.startsWith("#doc")) {
                sentences.add(sentence(words, tags));
            }
            if (line.isBlank() || line.startsWith("#doc")) {
                if (!words.isEmpty() && line.startsWith("#doc")) {
                    sentences.add(sentence(words, tags));
                }
                words.clear();
                tags.clear();
            }
        }
        if (!words.isEmpty()) {
            sentences.add(sentence(words, tags));
        }
        return sentences;
    }

    /** {@return the sentences of the documents of Re-DocRED} */
    List<LabelledSentence> reDocRed(Path file) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (JsonNode document : JsonMapper.shared().readTree(Files.readString(file))) {
            List<List<String>> words = new ArrayList<>();
            List<List<String>> tags = new ArrayList<>();
            for (JsonNode sentence : document.get("sents")) {
                words.add(new ArrayList<>());
                tags.add(new ArrayList<>());
                sentence.forEach(word -> {
                    words.getLast().add(plain(word.asString()));
                    tags.getLast().add(LabelledSentence.OUTSIDE);
                });
            }
            for (JsonNode entity : document.get("vertexSet")) {
                for (JsonNode mention : entity) {
                    List<String> of = tags.get(mention.get("sent_id").asInt());
                    int from = mention.get("pos").get(0).asInt();
                    for (int i = from; i < mention.get("pos").get(1).asInt(); i++) {
                        of.set(
                                i,
                                (i == from ? "B-" : "I-") + mention.get("type").asString());
                    }
                }
            }
            for (int i = 0; i < words.size(); i++) {
                sentences.add(sentence(words.get(i), tags.get(i)));
            }
        }
        return sentences;
    }

    private LabelledSentence sentence(List<String> words, List<String> tags) {
        List<String> classes = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i < words.size() && tags.get(i).startsWith("I-")) {
                continue;
            }
            String tag = tags.get(from);
            String ours = tag.equals(LabelledSentence.OUTSIDE)
                    ? tag
                    : ours(words.subList(from, i), tag.substring(2).toLowerCase(Locale.ROOT));
            while (classes.size() < i) {
                classes.add(ours);
            }
            from = i;
        }
        return new LabelledSentence(List.copyOf(words), classes);
    }

    /**
     * Maps the class of a name. Peoples and languages are not names here, and agreements and events are distinguished
     * by their words.
     */
    private String ours(List<String> span, String tag) {
        if (countries.ofDemonym(String.join(" ", span)).isPresent()) {
            return LabelledSentence.OUTSIDE;
        }
        boolean open = tag.equals("misc") || tag.equals("event") || tag.equals("other") || tag.equals("election");
        String head = span.stream()
                .takeWhile(word -> !Set.of("of", "on", "for", "in", "between").contains(word))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        if (open && AGREEMENTS.contains(noun)) {
            return "AGREEMENT";
        }
        if (open && (EVENTS.contains(noun) || head.contains(" war "))) {
            return "EVENT";
        }
        return CLASSES.getOrDefault(tag, tag.equals("misc") ? "OTHER" : LabelledSentence.OUTSIDE);
    }

    private static String plain(String word) {
        return switch (word) {
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "-LSB-" -> "[";
            case "-RSB-" -> "]";
            case "``", "''" -> "\"";
            case "COMMA" -> ",";
            default -> word.replace("COMMA", ",");
        };
    }
}
