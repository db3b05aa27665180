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
            "Starts the service if no command is given."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:the command failed; standard error shows the reason", "2:invalid arguments"})
public final class Commands {
    private final CommandLine line;

    /**
     * Creates all commands.
     *
     * @param application the Spring Boot application that commands start to run the service or to open a graph
     * @param out receives answers
     * @param err receives progress and failures
     */
    public Commands(Class<?> application, PrintStream out, PrintStream err) {
        this.line = new CommandLine(this)
                .addSubcommand(new Serve(application))
                .addSubcommand(new Ingest(application, out, err))
                .addSubcommand(new Import(application, out, err))
                .addSubcommand(new Extract(out, err))
                .addSubcommand(new Evaluate(out, err))
                .addSubcommand(new Resolve(out, err))
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

    /** Runs the command and returns its exit code. */
    public int run(String... arguments) {
        return line.execute(
                namesCommand(arguments)
                        ? arguments
                        : Stream.concat(Stream.of("serve"), Stream.of(arguments))
                                .toArray(String[]::new));
    }

    /** {@return whether the arguments start the service} */
    public static boolean serve(String... arguments) {
        return !namesCommand(arguments) || arguments[0].equals("serve");
    }

    /**
     * {@return whether the arguments name a command} Settings alone, such as {@code --server.port=9090}, start the
     * service.
     */
    private static boolean namesCommand(String... arguments) {
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

    /** Reads the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"entente " + Objects.requireNonNullElse(version, "development")};
        }
    }
}
