package entente.training;

import entente.extraction.english.model.Candidates;
import entente.extraction.english.word.WordLists;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All texts to learn from, by source. */
final class TrainingTexts {
    private final TextReader reader;
    private final Labeler labeler;
    private final PrintStream out;

    TrainingTexts(PrintStream out) {
        WordLists lists = new WordLists();
        this.reader = new TextReader(lists);
        this.labeler = new Labeler(reader, new Candidates(lists));
        this.out = out;
    }

    /** {@return the texts of the project in a folder's {@code texts} and {@code sentences}} */
    List<LabeledText> own(Path folder) {
        List<LabeledText> texts = new ArrayList<>();
        for (String part : List.of("texts", "sentences")) {
            Path files = folder.resolve(part);
            if (Files.isDirectory(files)) {
                texts.addAll(labeled(files, NotationReader.read(files, reader)));
            }
        }
        return texts;
    }

    /** {@return the annotated texts of a folder in the format of {@code entente evaluate}} */
    List<LabeledText> gold(Path folder) {
        return labeled(folder, GoldFolder.read(folder, reader));
    }

    private List<LabeledText> labeled(Path source, List<AnnotatedText> texts) {
        int found = labeler.found();
        int lost = labeler.lost();
        List<LabeledText> labeled = texts.stream().map(labeler::label).toList();
        out.printf(
                "%s: %d texts, %d agreements and events, %d more without a word that names them%n",
                source, labeled.size(), labeler.found() - found, labeler.lost() - lost);
        return labeled;
    }

    /** {@return the texts of the public sets in a folder} */
    List<LabeledText> published(Path folder) throws IOException {
        List<LabeledText> texts = new ArrayList<>();
        texts.addAll(ColumnFiles.crossNer(folder.resolve("crossner-politics"), reader));
        texts.addAll(ColumnFiles.conll04(folder.resolve("conll04"), reader));
        texts.addAll(ReDocRed.read(folder.resolve("redocred"), reader));
        out.printf("%s: %d texts%n", folder, texts.size());
        return texts;
    }
}
