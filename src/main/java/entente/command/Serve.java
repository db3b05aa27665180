package entente.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts the service. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        customSynopsis = "entente [serve] [--SETTING=VALUE...]",
        description = "Starts the service and keeps it running until it is stopped.",
        footer = {
            "",
            "Settings, among others:",
            "  --entente.data=DIR         where the graph is kept (default: ./data)",
            "  --entente.samples=false    starts with an empty graph instead of the sample reports",
            "  --server.port=PORT         port of the API, 0 to 65535; 0 takes any free one (default: 8080)",
            "  --server.address=ADDRESS   where to listen (default: 127.0.0.1); elsewhere a key or issuer is needed",
            "  --entente.web.api-key=KEY  key that callers show in the header X-API-Key, 16 characters or more;",
            "                             better set as the environment variable ENTENTE_WEB_API_KEY",
            "  --spring.neo4j.uri=URI     a Neo4j 5.26 or newer to use instead of the embedded one",
            "",
            "Exit codes:",
            "  1  the service could not start; standard error says why",
            "  2  the command was not understood"
        })
public final class Serve implements Callable<Integer> {
    /** In place of an exit code: the service runs on after the command has returned. */
    public static final int RUNNING = -1;

    private final Class<?> application;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Serve(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        for (String setting : settings) {
            if (!setting.startsWith("--")) {
                throw new ParameterException(
                        spec.commandLine(), "A setting must look like --name=value, was \"%s\"".formatted(setting));
            }
        }
        try {
            SpringApplication.run(application, settings.toArray(String[]::new));
            return RUNNING;
        } catch (RuntimeException toldAlready) {
            return 1;
        }
    }
}
