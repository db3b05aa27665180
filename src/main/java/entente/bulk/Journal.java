package entente.bulk;

import entente.bulk.table.Survey;
import entente.bulk.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * What an import into a new store has done, kept beside that store. A process that ends at any moment leaves each stage
 * done or not done.
 *
 * @param workshop the directory of the new store
 */
record Journal(Path workshop) {
    /** {@return the survey of an import of the same tables that was cut short} */
    Optional<Survey> findSurvey(Tables tables) throws IOException {
        return Files.exists(survey()) && lines().getFirst().equals(tables.key())
                ? Optional.of(Survey.load(survey()))
                : Optional.empty();
    }

    /** Begins anew, and forgets any other import. */
    void begin(Tables tables, Survey survey) throws IOException {
        FileSystemUtils.deleteRecursively(workshop);
        Files.createDirectories(workshop);
        survey.store(survey());
        write(List.of(tables.key()));
    }

    boolean isDone(String stage) throws IOException {
        return lines().contains(stage);
    }

    void done(String stage) throws IOException {
        var lines = new ArrayList<>(lines());
        lines.add(stage);
        write(lines);
    }

    private void write(List<String> lines) throws IOException {
        Path fresh = workshop.resolve("journal.new");
        Files.write(fresh, lines);
        Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of("");
    }

    private Path file() {
        return workshop.resolve("journal");
    }

    private Path survey() {
        return workshop.resolve("survey");
    }
}
