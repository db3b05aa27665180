package entente.training;

import entente.extraction.english.model.Weights;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a trained encoder and the weights of its heads into the files that the extractor loads. */
@Command(
        name = "training/java entente.training.Export",
        mixinStandardHelpOptions = true,
        description = "Turns a trained encoder and its heads into the files that the extractor loads.")
final class Export implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "ENCODER",
            description = "Encoder with the tensors of all-MiniLM-L6-v2, an ONNX file.")
    private Path encoder = Path.of("");

    @Parameters(index = "1", paramLabel = "HEADS", description = "Weights of the heads, as in heads.bin.")
    private Path heads = Path.of("");

    @Parameters(index = "2", paramLabel = "OUT_DIR", description = "Folder for encoder.onnx and heads.bin.")
    private Path out = Path.of("");

    @Option(names = "--floats", description = "Keeps the numbers as they are. The file is four times as large.")
    private boolean floats;

    /** Starts the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Export()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        OnnxFile file;
        try (InputStream stream = Files.newInputStream(encoder)) {
            file = OnnxFile.read(stream);
        }
        Weights weights;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(heads))) {
            weights = Weights.read(stream);
        }
        ModelFiles.write(file, weights, Encoder.states(file), out, !floats);
        ModelFiles.printChecksums(out, System.out);
        return 0;
    }
}
