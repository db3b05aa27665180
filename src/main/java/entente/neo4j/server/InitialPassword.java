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
 * The password that Neo4j takes when it makes its store, set as {@code neo4j-admin} sets it. Changing it in the running
 * server instead would add some three seconds to the first start, most of it for loading what nothing else needs.
 */
final class InitialPassword {
    private InitialPassword() {}

    /** {@return whether Neo4j has no store in its home yet} */
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
            throw new IllegalStateException("Neo4j takes no initial password (exit code %d)".formatted(code));
        }
    }
}
