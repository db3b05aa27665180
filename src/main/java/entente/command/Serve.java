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
            "Common settings:",
            "  --entente.data=DIR         directory of the graph (default: ./data)",
            "  --entente.samples=false    start with an empty graph instead of the sample reports",
            "  --server.port=PORT         port of the API, 0 to 65535; 0 selects a free port (default: 8080)",
            "  --server.address=ADDRESS   address to listen on (default: 127.0.0.1); others require a key or issuer",
            "  --entente.web.api-key=KEY  key that clients send in the header X-API-Key, 16 characters or more;",
            "                             prefer the environment variable ENTENTE_WEB_API_KEY",
            "  --spring.neo4j.uri=URI     a Neo4j 5.26 or newer to use instead of the embedded one",
            "",
            "Exit codes:",
            "  1  the service could not start; standard error shows the reason",
            "  2  invalid arguments"
        })
public final class Serve implements Callable<Integer> {
    /** Returned instead of an exit code if the service keeps running after the command returns. */
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
        } catch (RuntimeException alreadyReported) {
            return 1;
        }
    }
}
