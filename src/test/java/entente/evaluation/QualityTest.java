package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.document.DocumentReader;
import entente.evaluation.report.EvaluationText;
import entente.extraction.english.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Guards the quality of extraction on forty texts written for this test. The model is not trained on them. */
@Aside
class QualityTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus", "quality");

    @Test
    void reachesEachFloor() throws IOException, InterruptedException {
        Evaluation evaluation = new Evaluator(new DocumentReader(), Reading.extractor()).evaluate(List.of(CORPUS));
        IO.println(EvaluationText.calibration(evaluation));
        IO.println(EvaluationText.measures(evaluation));
        assertThat(evaluation.faults()).isEmpty();
        var softly = new SoftAssertions();
        for (Floor floor : floors()) {
            Measure measure = evaluation
                    .sum(floor.measures.stream())
                    .orElseThrow(() -> new AssertionError("floors.txt names what is not measured: " + floor.measures));
            String what = String.join(" ", floor.measures);
            IO.println(String.format(Locale.ROOT, "floor %.2f, F1 %.3f  %s", floor.f1, measure.f1(), what));
            softly.assertThat(measure.gold() + measure.predicted()).as(what).isPositive();
            softly.assertThat(measure.f1()).as("F1 of " + what).isGreaterThanOrEqualTo(floor.f1);
        }
        softly.assertAll();
    }

    private record Floor(double f1, List<String> measures) {
        static Floor of(String line) {
            List<String> words = Stream.of(line.strip().split("\\s+")).toList();
            return new Floor(Double.parseDouble(words.getFirst()), words.subList(1, words.size()));
        }
    }

    private static List<Floor> floors() throws IOException {
        List<Floor> floors = Files.readAllLines(CORPUS.resolve("floors.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Floor::of)
                .toList();
        assertThat(floors).isNotEmpty();
        return floors;
    }
}
