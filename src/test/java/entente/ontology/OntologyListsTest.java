package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finds lists of types, statuses, kinds, modalities or formats that stand beside the ontology. */
@Aside
class OntologyListsTest {
    /** So many lines are looked at together. */
    private static final int LINES = 6;

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/java"), Path.of("cypher"), Path.of("src/main/resources/static/app"));
    private static final List<Path> LEFT_OUT = List.of(
            Path.of("src/main/java/entente/ontology"),
            // Queries that people paste into their own tools.
            Path.of("cypher/analyst"),
            // What was applied once stays as it is.
            Path.of("cypher/schema"));

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:\\*|//|/\\*)");

    private static final List<Kind> KINDS = List.of(
            Kind.of("entity types", 4, EntityType.values(), type -> List.of(type.name(), type.label())),
            Kind.of("relation types", 4, RelationType.values(), type -> List.of(type.name())),
            Kind.of("agreement statuses", 4, AgreementStatus.values(), each -> List.of(each.name(), each.label())),
            Kind.of("event kinds", 4, EventKind.values(), kind -> List.of(kind.name(), kind.label())),
            Kind.of("modalities", 4, Modality.values(), each -> List.of(each.name(), each.label())),
            Kind.of("source formats", 3, SourceFormat.values(), OntologyListsTest::words));

    /** Files that name many constants of one kind, and why they may. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry(
                    "src/main/java/entente/document/DocumentReader.java",
                    "has a reader for each format; a new format does not compile without one"),
            Map.entry(
                    "src/main/java/entente/bulk/table/FtmLines.java",
                    "gives the relation for the schemata of FollowTheMoney that have one"),
            Map.entry(
                    "src/main/java/entente/export/SchemaOrg.java",
                    "gives the term of schema.org for the types that have one"),
            Map.entry(
                    "src/main/java/entente/extraction/english/agreement/AgreementVerbs.java",
                    "decides what a verb says in each status; a new status does not compile without it"),
            Map.entry(
                    "src/main/java/entente/extraction/english/symbol/Chunk.java",
                    "has the symbols of the extraction rules"),
            Map.entry(
                    "src/main/java/entente/extraction/english/symbol/Encoder.java",
                    "gives each type of entity its symbol in the extraction rules"),
            Map.entry(
                    "src/main/java/entente/extraction/english/grammar/SyntaxParser.java",
                    "gives each symbol a word that the parser knows"),
            Map.entry(
                    "src/main/java/entente/extraction/english/decision/Doubt.java",
                    "decides which relations come about by an act, which a sentence can suppose"),
            Map.entry(
                    "src/main/java/entente/extraction/english/model/PairLabel.java",
                    "has the labels of the trained model, in its order"),
            Map.entry(
                    "src/main/java/entente/extraction/english/model/SpanKind.java",
                    "has the kinds of the trained model, in its order"),
            Map.entry(
                    "src/main/java/entente/extraction/english/name/NameModel.java",
                    "maps the labels of the model to types of entity"),
            Map.entry(
                    "src/main/java/entente/extraction/english/relation/RelationFinding.java",
                    "decides which relations take the date of their sentence"),
            Map.entry(
                    "src/main/resources/static/app/look.js",
                    "draws each type and modality; others have a look by default"),
            Map.entry(
                    "src/main/resources/static/app/parts/marked-text.js",
                    "underlines each type in a style; others have a plain line"),
            Map.entry("src/main/java/entente/extraction/english/relation/TwinList.java", "has words of English text"),
            Map.entry(
                    "src/main/java/entente/extraction/english/event/FrameEvents.java",
                    "decides which kinds of event happen at the place they name"));

    @Test
    void everyListComesFromTheOntology() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : files()) {
            Set<String> lists = find(Files.readString(file));
            if (!lists.isEmpty()) {
                found.put(file.toString().replace('\\', '/'), lists);
            }
        }
        assertThat(found.keySet().stream().filter(ALLOWED::containsKey))
                .as("every exception is still needed")
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
        found.keySet().removeAll(ALLOWED.keySet());
        assertThat(found).as("lists beside the ontology").isEmpty();
    }

    @Test
    void aListBesideTheOntologyIsFound() {
        assertThat(find("Set.of(VISITED, MET,\n    OWNS,\n    FOUNDED)")).containsExactly("relation types");
        assertThat(find("MATCH ()-[:VISITED|MET|OWNS|FOUNDED]->()")).containsExactly("relation types");
        assertThat(find("const TYPES = ['Person', 'Place', 'Event', 'Agreement'];"))
                .containsExactly("entity types");
        assertThat(find("case PERSON, PLACE, EVENT, AGREEMENT ->")).containsExactly("entity types");
        assertThat(find("['signed', 'in force', 'suspended', 'rejected']")).containsExactly("agreement statuses");
        assertThat(find("\"visit, meeting, ceremony or election\"")).containsExactly("event kinds");
        assertThat(find("WHEN 'stated' THEN 0 WHEN 'reported' THEN 1\nWHEN 'planned' THEN 2 WHEN 'denied' THEN 3"))
                .containsExactly("modalities");
        assertThat(find("List.of(\"text/plain\", \"text/html\", \"application/pdf\")"))
                .containsExactly("source formats");
        assertThat(find("accept=\".txt,.htm,.pdf\"")).containsExactly("source formats");
        assertThat(find("{ htm: 'a', pdf: 'b', txt: 'c' }")).containsExactly("source formats");
        assertThat(find("List.of(TEXT_PLAIN, TEXT_HTML, APPLICATION_PDF)")).containsExactly("source formats");
    }

    @Test
    void aRuleAboutSomeConstantsIsNoList() {
        assertThat(find("EnumSet.of(STATED, REPORTED)")).isEmpty();
        assertThat(find("case VISITED -> 1;\ncase MET -> 2;\ncase OWNS -> 3;")).isEmpty();
        assertThat(find("VISITED\n\n\n\n\nMET\n\n\n\n\nOWNS\n\n\n\n\nFOUNDED")).isEmpty();
        assertThat(find("/** VISITED, MET, OWNS and FOUNDED. */\n// VISITED, MET, OWNS and FOUNDED.\n * MET OWNS"))
                .isEmpty();
        assertThat(find("unvisited, met_by_chance, Personality")).isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> below = Files.walk(folder)) {
                below.filter(file -> file.toString().matches(".*\\.(java|cypher|js)"))
                        .filter(file -> LEFT_OUT.stream().noneMatch(file::startsWith))
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** {@return the kinds of which the text names many constants within a few lines, comments left out} */
    private static Set<String> find(String text) {
        List<String> lines = text.lines()
                .map(line -> COMMENT.matcher(line).lookingAt() ? "" : line)
                .toList();
        return KINDS.stream()
                .filter(kind -> kind.isListedIn(lines))
                .map(Kind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(SourceFormat format) {
        List<String> words = new ArrayList<>(format.mediaTypes());
        words.add(format.name());
        format.mediaTypes()
                .forEach(type -> words.add(type.replaceAll("[/+]", "_").toUpperCase(Locale.ROOT)));
        for (String extension : format.extensions()) {
            words.addAll(List.of("." + extension, "'" + extension + "'", "\"" + extension + "\"", extension + ":"));
        }
        return words;
    }

    /**
     * One list of the ontology.
     *
     * @param least so many different constants together are a list
     * @param constants what each word that is looked for stands for
     */
    private record Kind(String name, int least, Map<String, String> constants, Pattern pattern) {
        static <T extends Enum<T>> Kind of(String name, int least, T[] values, Function<T, List<String>> words) {
            Map<String, String> constants = new LinkedHashMap<>();
            Arrays.stream(values)
                    .forEach(value -> words.apply(value).forEach(word -> constants.put(word, value.name())));
            String extensions = alternatives(constants, word -> word.startsWith("."));
            return new Kind(
                    name,
                    least,
                    constants,
                    Pattern.compile("(?<!\\w)(?:%s)(?!\\w)%s"
                            .formatted(
                                    alternatives(constants, word -> !word.startsWith(".")),
                                    extensions.isEmpty() ? "" : "|(?:%s)(?!\\w)".formatted(extensions))));
        }

        private static String alternatives(Map<String, String> constants, Predicate<String> wanted) {
            return constants.keySet().stream()
                    .filter(wanted)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        }

        boolean isListedIn(List<String> lines) {
            List<Set<String>> named = lines.stream().map(this::namedIn).toList();
            for (int from = 0; from < named.size(); from++) {
                Set<String> together = new TreeSet<>();
                named.subList(from, Math.min(named.size(), from + LINES)).forEach(together::addAll);
                if (together.size() >= least) {
                    return true;
                }
            }
            return false;
        }

        private Set<String> namedIn(String line) {
            return pattern.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .map(constants::get)
                    .collect(Collectors.toSet());
        }
    }
}
