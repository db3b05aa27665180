package entente.training;

import entente.document.DocumentReader;
import entente.evaluation.EvaluationRun;
import entente.evaluation.Evaluator;
import entente.evaluation.JudgedClaim;
import entente.extraction.english.EnglishExtractor;
import entente.extraction.english.word.WordLists;
import entente.ontology.ListFile;
import entente.training.LogisticRegression.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the coefficients of the decisions, and prints how well they are calibrated. */
@Command(
        name = "training/java entente.training.Calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Fits the decisions on relations, agreements and events with annotated texts that the model was not"
                        + " trained on, writes calibration.txt, and prints how sure they are, by five-fold cross-validation.")
final class Calibrate implements Callable<Integer> {
    private static final String FILE = "/extraction/model/calibration.txt";
    private static final int PARTS = 5;

    /** The name of a family's features is the singular of the family. */
    private static final List<String> FAMILIES = List.of("relations", "agreements", "events");

    @Parameters(index = "0", paramLabel = "MODEL_DIR", description = "Folder with encoder.onnx and heads.bin.")
    private Path model = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "GOLD_DIR",
            arity = "1..*",
            description = "Annotated texts in the format of evaluate.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "File to write. Default: calibration.txt in the folder of the model.")
    private @Nullable Path out;

    @Option(names = "--rows", paramLabel = "FILE", description = "Also writes the features of all findings.")
    private @Nullable Path rowFile;

    private final PrintStream report = System.out;

    /** Starts the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Calibrate()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        WordLists lists = new WordLists();
        NotedWeights weights = new NotedWeights();
        EvaluationRun run;
        try (ModelFolder folder = new ModelFolder(model, lists)) {
            run = new Evaluator(new DocumentReader(), EnglishExtractor.of(lists, folder.model(), weights)).run(gold);
        }
        if (!run.faults().isEmpty()) {
            run.faults().forEach(report::println);
            return 1;
        }
        Map<String, Double> fitted = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String family : FAMILIES) {
            List<Row> rows = rows(family, run.claims(), weights);
            fitted.putAll(LogisticRegression.fit(rows).coefficients());
            print(family, rows);
            rows.forEach(row -> lines.add(family + "\t" + row.right() + "\t" + row.features()));
        }
        if (rowFile != null) {
            Files.write(rowFile, lines);
        }
        Files.write(out == null ? model.resolve("calibration.txt") : out, updated(fitted));
        return 0;
    }

    private static List<Row> rows(String family, List<JudgedClaim> claims, NotedWeights weights) {
        return claims.stream()
                .filter(claim -> claim.family().equals(family))
                .flatMap(claim ->
                        weights.features(claim.confidence()).stream().map(features -> new Row(features, claim.right())))
                .toList();
    }

    /** {@return the lines of the present file with the fitted coefficients, and those that are new after them} */
    private static List<String> updated(Map<String, Double> fitted) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : ListFile.lines(FILE)) {
            String[] parts = line.split("\t");
            values.put(parts[0], parts[1]);
        }
        fitted.forEach((name, value) -> values.put(name, String.format(Locale.ROOT, "%.4f", value)));
        List<String> lines = new ArrayList<>(List.of(
                "# Coefficients of logistic regressions, and thresholds. Fitted on annotated texts that the model was not"
                        + " trained on,",
                "# see docs/training.md. A value for each name, separated by a tab."));
        values.forEach((name, value) -> lines.add(name + "\t" + value));
        return lines;
    }

    private void print(String family, List<Row> rows) {
        List<Double> shares = LogisticRegression.crossValidated(rows, PARTS);
        report.printf("%s: %d findings%n", family, rows.size());
        for (double least = 0.2; least < 0.95; least += 0.05) {
            int found = 0;
            int right = 0;
            for (int i = 0; i < rows.size(); i++) {
                if (shares.get(i) >= least) {
                    found++;
                    right += rows.get(i).right() ? 1 : 0;
                }
            }
            report.printf(
                    "  share of at least %.2f: %4d found, %4d right, %.3f%n",
                    least, found, right, right / Math.max(1.0, found));
        }
        report.printf("  distance of stated from true share: %.3f%n", distance(rows, shares));
    }

    /** {@return the expected calibration error over ten bands} */
    private static double distance(List<Row> rows, List<Double> shares) {
        double[] stated = new double[10];
        double[] right = new double[10];
        for (int i = 0; i < rows.size(); i++) {
            int band = Math.min(9, (int) (shares.get(i) * 10));
            stated[band] += shares.get(i);
            right[band] += rows.get(i).right() ? 1 : 0;
        }
        double sum = 0;
        for (int band = 0; band < 10; band++) {
            sum += Math.abs(stated[band] - right[band]);
        }
        return sum / Math.max(1, rows.size());
    }
}
