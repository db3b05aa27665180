package entente.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import entente.extraction.english.model.WordPieces;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the model and writes its files. The script {@code training/run} starts it. */
@Command(
        name = "training/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Trains the model that reads names, relations, agreements and events, and writes its files.")
final class Train implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT_DIR",
            defaultValue = "${sys:entente.training.out}",
            description = "Folder for encoder.onnx and heads.bin. Default: src/main/resources/extraction/model.")
    private Path out = Path.of("");

    @Option(
            names = "--own",
            paramLabel = "DIR",
            defaultValue = "${sys:entente.training.own}",
            description = "Folder with texts and sentences in the notation of training/README.md. Default: training.")
    private Path own = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Annotated texts in the format of evaluate: NAME.txt with NAME.json. May be repeated.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--public",
            paramLabel = "DIR",
            description =
                    "Folder with crossner-politics, conll04 and redocred. They are read once, in the first epoch.")
    private @Nullable Path published;

    @Option(
            names = "--from",
            paramLabel = "MODEL_DIR",
            description = "A trained model to go on from, such as the shipped one. Default: all-MiniLM-L6-v2.")
    private @Nullable Path from;

    @Option(
            names = "--rate",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "Factor of the learning rates, such as 0.4 with --from. Default: 1.")
    private float rate;

    @Option(names = "--epochs", defaultValue = "4", description = "How often the texts are read. Default: 4.")
    private int epochs;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all random numbers. Default: 1.")
    private long seed;

    @Option(
            names = "--hold-out",
            paramLabel = "K/N",
            converter = HoldOut.Converter.class,
            description =
                    "Leaves out part K (from 0) of N of the annotated texts, of the own ones if there are no others, and"
                            + " prints how well the model reads them.")
    private @Nullable HoldOut holdOut;

    private final PrintStream report = System.out;

    /** Starts the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Train())
                .setExecutionExceptionHandler(Train::explain)
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof FaultyTexts) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        WordPieces pieces = WordPieces.load();
        List<Example> held = new ArrayList<>();
        List<List<Example>> plan = plan(pieces, held);
        int states = train(plan);
        ModelFiles.printChecksums(out, report);
        if (!held.isEmpty()) {
            HeldOutCheck.print(out, states, held, report);
        }
        return 0;
    }

    /** {@return the batches of all epochs in order} Adds the examples that are held out to the list. */
    private List<List<Example>> plan(WordPieces pieces, List<Example> held) throws IOException {
        TrainingTexts texts = new TrainingTexts(report);
        List<Example> examples = new ArrayList<>();
        for (LabeledText text : texts.own(own)) {
            (gold.isEmpty() && isHeld(text) ? held : examples).addAll(Example.of(text, pieces));
        }
        for (Path folder : gold) {
            for (LabeledText text : texts.gold(folder)) {
                (isHeld(text) ? held : examples).addAll(Example.of(text, pieces));
            }
        }
        List<Example> first = new ArrayList<>(examples);
        if (published != null) {
            texts.published(published).forEach(text -> first.addAll(Example.of(text, pieces)));
        }
        if (first.isEmpty()) {
            throw new FaultyTexts(List.of("No texts to learn from in " + own));
        }
        report.printf(
                "%d windows, %d pieces; %d windows held out%n",
                first.size(), first.stream().mapToInt(Example::length).sum(), held.size());
        Random random = new Random(seed);
        List<List<Example>> plan = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            plan.addAll(Trainer.batches(epoch == 0 ? first : examples, random));
        }
        return plan;
    }

    private boolean isHeld(LabeledText text) {
        return holdOut != null && holdOut.holds(text.name());
    }

    /** {@return size of the encoder's state of a piece} */
    private int train(List<List<Example>> plan) throws IOException {
        Engine.getEngine("PyTorch").setRandomSeed((int) seed);
        OnnxFile file = from == null ? ModelFiles.base() : ModelFiles.trained(from);
        try (NDManager manager = NDManager.newBaseManager()) {
            Random random = new Random(seed);
            Network network = new Network(manager, new Encoder(manager, file), random);
            if (from != null) {
                network.take(ModelFiles.heads(from));
            }
            new Trainer(manager, network, random, rate, report).train(plan);
            network.encoder().store(file);
            ModelFiles.write(file, network.weights(), network.encoder().states(), out, true);
            return network.encoder().states();
        }
    }
}
