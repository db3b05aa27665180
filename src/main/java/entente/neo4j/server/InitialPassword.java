package entente.neo4j.server;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/**
 * Sets the initial password as {@code neo4j-admin} does, before Neo4j creates its store. Changing the password in the
 * running server instead would add about three seconds to the first start.
 */
final class InitialPassword {
    private InitialPassword() {}

    /** {@return whether Neo4j has no store yet, so that an initial password takes effect} */
    static boolean counts(Path home) {
        return !Files.exists(home.resolve("data/databases/system"));
    }

    static void set(Path home, String password) {
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var context =
                new ExecutionContext(home, home.resolve("conf"), silence, silence, new DefaultFileSystemAbstraction());
        int code = new CommandLine(new SetInitialPasswordCommand(context))
                .setErr(new PrintWriter(silence))
                .execute(password);
        if (code != 0) {
            throw new IllegalStateException("Cannot set the initial password of Neo4j (exit code %d)".formatted(code));
        }
    }
}
