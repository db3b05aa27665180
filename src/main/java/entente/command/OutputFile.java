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
import org.jspecify.annotations.Nullable;

/**
 * A file that is there in full or not at all, or standard output.
 *
 * @param path null for standard output
 */
record OutputFile(@Nullable Path path, PrintStream standard) {
    /** Something that writes. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content beside the file and gives it the file's name when it is complete.
     *
     * @throws CommandFault when that cannot be done; what stood in the file before is there still
     */
    void write(Content content) {
        try {
            if (path == null) {
                content.writeTo(new Checked(standard));
            } else {
                replace(path.toAbsolutePath(), content);
            }
        } catch (NoSuchFileException | AccessDeniedException cause) {
            throw new CommandFault("Cannot write %s: no such folder, or not allowed".formatted(path));
        } catch (IOException | UncheckedIOException failure) {
            throw new CommandFault(
                    "Cannot write %s: %s".formatted(path == null ? "to standard output" : path, failure.getMessage()));
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

    /** A stream that says when nobody reads any more, which a print stream keeps to itself. */
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
                throw new IOException("nobody reads it any more");
            }
        }
    }
}
