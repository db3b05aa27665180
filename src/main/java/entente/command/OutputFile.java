package entente.command;

import entente.command.access.CommandFault;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written completely or not at all, or standard output.
 *
 * @param path null for standard output
 */
record OutputFile(@Nullable Path path, PrintStream standard) {
    /** Writes the content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content to a temporary file and renames it when it is complete.
     *
     * @throws CommandFault if the file cannot be written; an existing file keeps its content
     */
    void write(Content content) {
        try {
            if (path == null) {
                content.writeTo(new Checked(standard));
            } else {
                replace(path.toAbsolutePath(), content);
            }
        } catch (NoSuchFileException | AccessDeniedException cause) {
            throw new CommandFault("Cannot write %s: no such folder, or access denied".formatted(path));
        } catch (IOException | UncheckedIOException failure) {
            throw new CommandFault(
                    "Cannot write %s: %s".formatted(path == null ? "to standard output" : path, failure.getMessage()));
        }
    }

    /**
     * Checks the folder before the work that yields the content.
     *
     * @throws CommandFault if no file can be written there
     */
    void check() {
        if (path != null
                && !Files.isWritable(
                        Objects.requireNonNull(path.toAbsolutePath().getParent()))) {
            throw new CommandFault("Cannot write %s: no such folder, or access denied".formatted(path));
        }
        if (path != null && Files.isDirectory(path)) {
            throw new CommandFault("Cannot write %s: it is a folder".formatted(path));
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A stream that throws when writing to standard output fails. A print stream hides such errors. */
    private static final class Checked extends FilterOutputStream {
        private final PrintStream standard;

        Checked(PrintStream standard) {
            super(standard);
            this.standard = standard;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            standard.write(bytes, offset, length);
            if (standard.checkError()) {
                throw new IOException("the pipe is closed or the disk is full");
            }
        }
    }
}
