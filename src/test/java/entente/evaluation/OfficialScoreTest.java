package entente.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Aside;
import entente.document.DocumentReader;
import entente.evaluation.gold.GoldDocument;
import entente.evaluation.report.EvaluationText;
import entente.extraction.Extraction;
import entente.extraction.english.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Compares every figure with the scorer of the corpus. Skipped if the scorer or Python is missing. */
@Aside
class OfficialScoreTest {
    private static final Path GOLD = Path.of("..", "shared", "gold");
    private static final Pattern ROW = Pattern.compile(
            "(\\s*)(\\w+) +P +([\\d.]+) +R +([\\d.]+) +F1 +([\\d.]+) +\\(gold (\\d+), predicted (\\d+), right (\\d+)\\)");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheScorer() {
        assumeTrue(Files.isRegularFile(GOLD.resolve("score.py")), "SKIPPED: there is no scorer at " + GOLD);
        assumeTrue(hasPython(), "SKIPPED: there is no python3 to run the corpus's own scorer");
    }

    @Test
    void yieldsTheSameFiguresOnAnnotatedNews() throws IOException, InterruptedException {
        var reader = new DocumentReader();
        List<DocumentScore> scores = new ArrayList<>();
        List<Extraction> found = new ArrayList<>();
        for (Path annotation : GoldDocument.annotations(GOLD)) {
            GoldDocument gold = GoldDocument.read(annotation, reader);
            Extraction extraction = Reading.extractor().extract(gold.document()).named(gold.name());
            found.add(extraction);
            scores.add(DocumentScorer.score(gold.name(), gold.annotation(), extraction, gold.text()));
        }
        assertThat(rows(Evaluation.of(scores, List.of()))).isEqualTo(official(GOLD, found));
    }

    @Test
    void yieldsTheSameFiguresOnAmbiguousAnnotations() throws IOException, InterruptedException {
        var random = new RandomAnnotations(new Random(3));
        List<DocumentScore> scores = new ArrayList<>();
        List<Extraction> found = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String name = "made-up-%03d".formatted(i);
            Extraction gold = random.next("e");
            Extraction predicted = random.next(i % 2 == 0 ? "p" : "e").named(name);
            Files.writeString(folder.resolve(name + ".txt"), RandomAnnotations.TEXT);
            Files.writeString(
                    folder.resolve(name + ".json"), JsonMapper.shared().writeValueAsString(gold.named(name)));
            found.add(predicted);
            scores.add(DocumentScorer.score(name, gold, predicted, RandomAnnotations.TEXT));
        }
        assertThat(rows(Evaluation.of(scores, List.of()))).isEqualTo(official(folder, found));
    }

    /** Converts the measures to rows of the scorer, which does not distinguish kinds of events. */
    private static Map<String, List<String>> rows(Evaluation evaluation) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Measure measure : evaluation.measures()) {
            if (!measure.name().startsWith("events.")) {
                rows.put(
                        measure.name().substring(measure.name().indexOf('.') + 1),
                        List.of(
                                EvaluationText.share(measure.precision()),
                                EvaluationText.share(measure.recall()),
                                EvaluationText.share(measure.f1()),
                                String.valueOf(measure.gold()),
                                String.valueOf(measure.predicted()),
                                String.valueOf(measure.right())));
            }
        }
        return rows;
    }

    private Map<String, List<String>> official(Path gold, List<Extraction> found)
            throws IOException, InterruptedException {
        Path predicted = folder.resolve("predicted.jsonl");
        Files.write(
                predicted,
                found.stream().map(JsonMapper.shared()::writeValueAsString).toList());
        String output = python(GOLD.resolve("score.py").toString(), gold.toString(), predicted.toString());
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : output.lines().toList()) {
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            rows.put(
                    row.group(2),
                    List.of(row.group(3), row.group(4), row.group(5), row.group(6), row.group(7), row.group(8)));
        }
        return rows;
    }

    private static boolean hasPython() {
        try {
            return python("-c", "print('here')").startsWith("here");
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
