package entente.training;

import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.SpanKind;
import entente.training.LabeledText.Link;
import entente.training.LabeledText.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads public sets with one word a line: CrossNER has names, CoNLL04 names and a few relations. */
final class ColumnFiles {
    private static final Map<String, SpanKind> CROSSNER = Map.of(
            "person", SpanKind.PERSON,
            "politician", SpanKind.PERSON,
            "organisation", SpanKind.ORGANIZATION,
            "politicalparty", SpanKind.ORGANIZATION,
            "location", SpanKind.PLACE,
            "country", SpanKind.PLACE);
    private static final Map<String, SpanKind> CONLL04 =
            Map.of("Peop", SpanKind.PERSON, "Org", SpanKind.ORGANIZATION, "Loc", SpanKind.PLACE);
    private static final Map<String, PairLabel> RELATIONS = Map.of(
            "Work_For", PairLabel.HOLDS_POSITION,
            "Located_In", PairLabel.LOCATED_IN,
            "OrgBased_In", PairLabel.LOCATED_IN);
    private static final Pattern RELATION = Pattern.compile("'([^']+)'");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final TextReader reader;
    private final List<LabeledText> texts = new ArrayList<>();

    private ColumnFiles(TextReader reader) {
        this.reader = reader;
    }

    /** {@return the sentences of CrossNER for politics} */
    static List<LabeledText> crossNer(Path folder, TextReader reader) throws IOException {
        ColumnFiles files = new ColumnFiles(reader);
        for (String part : List.of("train", "dev")) {
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(part + ".txt"))) {
                String[] cells = line.split("\t");
                if (line.isBlank()) {
                    files.close("crossner", rows, CROSSNER, Set.of());
                } else {
                    rows.add(new Row(cells[0], cells[1], "", ""));
                }
            }
            files.close("crossner", rows, CROSSNER, Set.of());
        }
        return files.texts;
    }

    /** {@return the sentences of CoNLL04} */
    static List<LabeledText> conll04(Path folder, TextReader reader) throws IOException {
        Set<PairLabel> labels = EnumSet.copyOf(RELATIONS.values());
        ColumnFiles files = new ColumnFiles(reader);
        for (String part : List.of("train", "dev")) {
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(part + ".txt"))) {
                String[] cells = line.split("\t");
                if (line.startsWith("#doc")) {
                    files.close("conll04", rows, CONLL04, labels);
                } else if (cells.length >= 5) {
                    rows.add(new Row(cells[1], cells[2], cells[3], cells[4]));
                }
            }
            files.close("conll04", rows, CONLL04, labels);
        }
        return files.texts;
    }

    /**
     * A word.
     *
     * @param relations the relations that its name is the subject of
     * @param objects the last words of their objects
     */
    private record Row(String word, String tag, String relations, String objects) {}

    private void close(String source, List<Row> rows, Map<String, SpanKind> kinds, Set<PairLabel> labels) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Range> words = new ArrayList<>();
        for (Row row : rows) {
            text.append(text.isEmpty() ? "" : " ");
            words.add(new Range(text.length(), text.length() + row.word.length()));
            text.append(row.word);
        }
        List<Mention> mentions = new ArrayList<>();
        int[] nodes = nodes(rows, words, kinds, mentions);
        Range whole = new Range(0, text.length());
        texts.add(new LabeledText(
                source + "-" + texts.size(),
                reader.sentences(text.toString(), List.of(whole)),
                mentions,
                links(rows, nodes, mentions, whole),
                List.of(),
                List.of(),
                labels,
                false));
        rows.clear();
    }

    /** {@return the name of each word, by its number, or -1} */
    private static int[] nodes(List<Row> rows, List<Range> words, Map<String, SpanKind> kinds, List<Mention> mentions) {
        int[] nodes = new int[rows.size()];
        int from = 0;
        while (from < nodes.length) {
            String tag = rows.get(from).tag;
            int to = from + 1;
            boolean starts = tag.startsWith("B-");
            while (starts && to < nodes.length && rows.get(to).tag.equals("I-" + tag.substring(2))) {
                to++;
            }
            Optional<SpanKind> kind = starts ? Optional.ofNullable(kinds.get(tag.substring(2))) : Optional.empty();
            for (int i = from; i < to; i++) {
                nodes[i] = kind.isPresent() ? mentions.size() : -1;
            }
            if (kind.isPresent()) {
                Range range =
                        new Range(words.get(from).start(), words.get(to - 1).end());
                mentions.add(new Mention(range, kind.get(), mentions.size(), LabeledText.UNKNOWN));
            }
            from = to;
        }
        return nodes;
    }

    private static List<Link> links(List<Row> rows, int[] nodes, List<Mention> mentions, Range whole) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            List<MatchResult> names =
                    RELATION.matcher(rows.get(i).relations).results().toList();
            List<MatchResult> objects =
                    NUMBER.matcher(rows.get(i).objects).results().toList();
            for (int k = 0; k < Math.min(names.size(), objects.size()); k++) {
                PairLabel label = RELATIONS.get(names.get(k).group(1));
                int object = Integer.parseInt(objects.get(k).group());
                if (label != null
                        && object < nodes.length
                        && nodes[i] >= 0
                        && nodes[object] >= 0
                        && label.fits(
                                mentions.get(nodes[i]).kind(),
                                mentions.get(nodes[object]).kind())) {
                    links.add(new Link(nodes[i], label, nodes[object], whole));
                }
            }
        }
        return links;
    }
}
