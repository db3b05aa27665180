package entente.command.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options that select the graph of a command. */
public final class GraphOptions {
    private final Class<?> application;

    @ArgGroup(exclusive = true)
    private @Nullable Place place;

    @Option(
            names = "--api-key",
            paramLabel = "KEY",
            defaultValue = "${env:ENTENTE_API_KEY}",
            description = "Key of the service at --url, if it requires one (default: the environment variable"
                    + " ENTENTE_API_KEY)")
    private @Nullable String key;

    /**
     * Creates the options of one command.
     *
     * @param application the Spring Boot application that opens a graph in a directory
     */
    public GraphOptions(Class<?> application) {
        this.application = application;
    }

    /** Opens the graph. The caller closes it. */
    public GraphAccess open() {
        return place != null && place.url != null
                ? new RemoteGraph(checked(place.url), key)
                : LocalGraph.open(application, place == null ? null : place.data);
    }

    private static URI checked(URI url) {
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new CommandFault("--url must look like http://127.0.0.1:8080, was \"%s\"".formatted(url));
        }
        return url;
    }

    /** The location of the graph: either a directory or a service. */
    private static final class Place {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Directory of the graph; no service may use it at the same time (default: ./data)")
        private @Nullable String data;

        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "Running service to use instead, such as http://127.0.0.1:8080")
        private @Nullable URI url;
    }
}
