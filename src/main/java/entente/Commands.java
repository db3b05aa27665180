package entente;

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
final class Commands {
    private final CommandLine line;

    Commands(PrintStream out, PrintStream err) {
        this.line = new CommandLine(this)
                .addSubcommand(new Serve())
                .addSubcommand(new Ingest(out, err))
                .addSubcommand(new Import(out, err))
                .addSubcommand(new Extract(out, err))
                .addSubcommand(new Evaluate(out, err))
                .addSubcommand(new ShowNeighbourhood(out))
                .addSubcommand(new ShowPaths(out))
                .addSubcommand(new ExportGraph(out, err))
                .addSubcommand(new ShowTimeline(out))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Commands::tell);
        Converters.addTo(line);
    }

    /** {@return the exit code of the command} */
    int run(String... arguments) {
        return line.execute(
                named(arguments)
                        ? arguments
                        : Stream.concat(Stream.of("serve"), Stream.of(arguments))
                                .toArray(String[]::new));
    }

    /** {@return whether the arguments ask for the service} */
    static boolean serve(String... arguments) {
        return !named(arguments) || arguments[0].equals("serve");
    }

    /** Settings alone, such as {@code --server.port=9090}, are for the service. */
    private static boolean named(String... arguments) {
        return arguments.length > 0
                && !(arguments[0].startsWith("--") && arguments[0].contains("="))
                && !arguments[0].equals("--debug")
                && !arguments[0].equals("--trace");
    }

    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
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
