package entente.training;

import entente.document.Document;
import entente.extraction.english.model.Reading;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.AgreementStatus;
import entente.ontology.EventKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Prints what a model reads in texts, a line for each name, relation, agreement, event and role, with its offsets. Two models
 * or two versions of the code are compared with {@code diff}.
 */
@Command(
        name = "training/java entente.training.Predict",
        mixinStandardHelpOptions = true,
        description = "Prints what a model reads in texts, before the extractor makes facts of it.")
final class Predict implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MODEL_DIR", description = "Folder with encoder.onnx and heads.bin.")
    private Path model = Path.of("");

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "1..*", description = "Texts in English, .txt files.")
    private List<Path> files = new ArrayList<>();

    private final PrintStream out = System.out;
    private final WordLists lists = new WordLists();
    private final TextReader reader = new TextReader(lists);

    /** Starts the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Predict()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (ModelFolder folder = new ModelFolder(model, lists)) {
            for (Path file : files) {
                Document document = reader.document(Files.readString(file));
                List<TaggedSentence> sentences = reader.sentences(document);
                print(file.getFileName().toString(), sentences, folder.model().read(sentences, TaggedSentence::with));
            }
        }
        return 0;
    }

    private void print(String file, List<TaggedSentence> sentences, Reading reading) {
        for (int i = 0; i < sentences.size(); i++) {
            for (NameSpan name : reading.sentences().get(i).names()) {
                print(file, "name", place(sentences, new Reading.Named(i, name, 1)), name.type());
            }
        }
        for (Reading.Tie tie : reading.relations()) {
            print(
                    file,
                    "relation",
                    place(sentences, tie.subject()),
                    tie.predicate(),
                    place(sentences, tie.object()),
                    number(tie.probability()));
        }
        for (Reading.Occasion each : reading.agreements()) {
            print(file, "agreement", sentences, each, AgreementStatus.values()[each.likeliest()]);
        }
        for (Reading.Occasion each : reading.events()) {
            print(file, "event", sentences, each, EventKind.values()[each.likeliest()]);
        }
    }

    private void print(
            String file, String sort, List<TaggedSentence> sentences, Reading.Occasion occasion, Enum<?> likeliest) {
        Token word = sentences.get(occasion.sentence()).tokens().get(occasion.token());
        String place = word.start() + "-" + word.end();
        print(file, sort, place, number(occasion.probability()), likeliest);
        for (Reading.Role role : occasion.roles()) {
            print(file, "role", place, role.label(), place(sentences, role.name()), number(role.probability()));
        }
    }

    private static String place(List<TaggedSentence> sentences, Reading.Named named) {
        List<Token> tokens = sentences.get(named.sentence()).tokens();
        return tokens.get(named.span().from()).start() + "-"
                + tokens.get(named.span().to() - 1).end();
    }

    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.3f", probability);
    }

    private void print(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell.toString());
        }
        out.println(String.join("\t", texts));
    }
}
