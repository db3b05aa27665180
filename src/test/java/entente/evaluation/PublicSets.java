package entente.evaluation;

import entente.evaluation.report.EvaluationText;
import entente.extraction.Extractor;
import entente.extraction.choice.ChosenExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Evaluates extraction on public annotated data sets. They are not part of the project, and nothing is trained or tuned
 * on them. Run by {@code bench/public-sets/run}.
 */
final class PublicSets {
    private PublicSets() {}

    /** Expects the folder with {@code crossner-politics/dev.txt} and {@code dwie/dwie_dev.gold.jsonl}. */
    public static void main(String... arguments) throws IOException {
        LoggingSystem.get(PublicSets.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Path data = Path.of(arguments[0]);
        Extractor extractor = ChosenExtractor.create(Map.of());
        IO.println("extractor " + extractor.version() + "\n");
        Path crossNer = data.resolve("crossner-politics/dev.txt");
        if (Files.exists(crossNer)) {
            IO.println("CrossNER politics, dev: names with the exact words and type; each sentence is a text;"
                    + " politician and person are Person, organisation and politicalparty Organization,"
                    + " location and country Place");
            print(CrossNer.measure(crossNer, extractor));
        }
        Path dwie = data.resolve("dwie/dwie_dev.gold.jsonl");
        if (Files.exists(dwie)) {
            IO.println(
                    "DWIE, dev: names as above; entities paired as in evaluate; relations by pairs, which correspond as follows:");
            Dwie.MEANING.forEach((theirs, ours) -> IO.println("  %-16s %s".formatted(theirs, ours)));
            print(Dwie.measure(dwie, extractor));
        }
    }

    private static void print(List<Measure> measures) {
        IO.println(EvaluationText.measures(
                new Evaluation(List.of(), measures, List.of(), List.of(), List.of(), List.of(), List.of())));
    }
}
