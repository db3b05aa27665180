package entente.training;

import entente.document.Document;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated texts in the notation of {@code training/README.md}: a line with the name of the text, the text, a line of
 * three dashes, and one line for each entity, agreement, event and relation. Checks each line.
 */
final class NotationReader {
    private static final Pattern START = Pattern.compile("=== (\\S+)(.*)");
    private static final Pattern DATE = Pattern.compile("\\bdate=(\\S+)");
    private static final Pattern END_OF_TEXT = Pattern.compile("---\\s*");

    private final TextReader reader;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<AnnotatedText> texts = new ArrayList<>();

    private NotationReader(TextReader reader) {
        this.reader = reader;
    }

    /**
     * {@return the texts of all {@code .txt} files of a folder, in the order of the files}
     *
     * @throws FaultyTexts if a file does not follow the notation, with the file and line of each fault
     */
    static List<AnnotatedText> read(Path folder, TextReader reader) {
        NotationReader notation = new NotationReader(reader);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                notation.read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!notation.faults.isEmpty()) {
            throw new FaultyTexts(notation.faults);
        }
        return notation.texts;
    }

    private void read(Path file) throws IOException {
        OpenText open = null;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String place = file + ":" + number;
            String content = line.stripTrailing();
            Matcher start = START.matcher(content);
            if (start.matches()) {
                close(open);
                open = new OpenText(place, start.group(1));
                check(place, start.group(2));
            } else if (open != null) {
                open.add(place, content);
            } else if (!content.isEmpty()) {
                faults.add(place + ": text before the first line that starts with ===");
            }
        }
        close(open);
    }

    private void check(String place, String attributes) {
        Matcher date = DATE.matcher(attributes);
        if (date.find() && EdtfDate.find(date.group(1)).isEmpty()) {
            faults.add(place + ": date must be YYYY, YYYY-MM or YYYY-MM-DD, was " + date.group(1));
        }
    }

    private void close(@Nullable OpenText open) {
        if (open == null) {
            return;
        }
        if (!names.add(open.name)) {
            faults.add(open.place + ": a text of this name exists already: " + open.name);
        }
        String text = open.text();
        if (text.isEmpty()) {
            faults.add(open.place + ": the text is empty");
        } else {
            Document document = reader.document(text);
            AnnotationLines lines = open.annotation();
            texts.add(new AnnotatedText(open.name, document, lines.annotation(open.name), lines.triggers()));
        }
    }

    /** A text whose lines are still being read. */
    private final class OpenText {
        private final String place;
        private final String name;
        private final List<String> lines = new ArrayList<>();
        private @Nullable AnnotationLines annotation;

        OpenText(String place, String name) {
            this.place = place;
            this.name = name;
        }

        void add(String place, String line) {
            if (annotation != null) {
                annotation.add(place, line);
            } else if (END_OF_TEXT.matcher(line).matches()) {
                annotation();
            } else {
                lines.add(line);
            }
        }

        String text() {
            return String.join("\n", lines).strip();
        }

        AnnotationLines annotation() {
            AnnotationLines current = annotation;
            if (current == null) {
                current = new AnnotationLines(text(), faults);
                annotation = current;
            }
            return current;
        }
    }
}
