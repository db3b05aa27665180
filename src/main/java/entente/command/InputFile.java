package entente.command;

import entente.command.access.CommandFault;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command reads. */
final class InputFile {
    private InputFile() {}

    /** Checks the file, so that the failure names it. */
    static void checkReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandFault("file-not-readable: %s must be a file that can be read".formatted(file));
        }
    }
}
