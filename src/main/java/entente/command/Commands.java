package entente.command;

import entente.command.access.CommandFault;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Who is connected to whom, by which agreement, and where does it say so?",
            "Without a command, the service is started."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:something failed; standard error says what",
            "2:the command was not understood"
        })
public final class Commands {
    private final CommandLine line;

    /**
     * Makes all commands.
     *
     * @param application the Spring Boot application that a command starts to serve or to open a graph
     * @param out where answers go
     * @param err where progress and failures go
     */
    public Commands(Class<?> application, PrintStream out, PrintStream err) {
        this.line = new CommandLine(this)
                .addSubcommand(new Serve(application))
                .addSubcommand(new Ingest(application, out, err))
                .addSubcommand(new Import(application, out, err))
                .addSubcommand(new Extract(out, err))
                .addSubcommand(new Evaluate(out, err))
                .addSubcommand(new ShowNeighbourhood(application, out))
                .addSubcommand(new ShowPaths(application, out))
                .addSubcommand(new ExportGraph(application, out, err))
                .addSubcommand(new ShowTimeline(application, out))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Commands::report);
        Converters.addTo(line);
    }

    /** {@return the exit code of the command} */
    public int run(String... arguments) {
        return line.execute(
                named(arguments)
                        ? arguments
                        : Stream.concat(Stream.of("serve"), Stream.of(arguments))
                                .toArray(String[]::new));
    }

    /** {@return whether the arguments ask for the service} */
    public static boolean serve(String... arguments) {
        return !named(arguments) || arguments[0].equals("serve");
    }

    /** Settings alone, such as {@code --server.port=9090}, are for the service. */
    private static boolean named(String... arguments) {
        return arguments.length > 0
                && !(arguments[0].startsWith("--") && arguments[0].contains("="))
                && !arguments[0].equals("--debug")
                && !arguments[0].equals("--trace");
    }

    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof CommandFault fault) {
            if (fault.getMessage() != null) {
                command.getErr().println("entente: " + fault.getMessage());
            }
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    /** Names the version that the manifest of the jar names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"entente " + Objects.requireNonNullElse(version, "development")};
        }
    }
}
