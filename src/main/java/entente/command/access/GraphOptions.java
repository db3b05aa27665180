package entente.command.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say which graph a command is about. */
public final class GraphOptions {
    private final Class<?> application;

    @ArgGroup(exclusive = true)
    private @Nullable Place place;

    @Option(
            names = "--api-key",
            paramLabel = "KEY",
            defaultValue = "${env:ENTENTE_API_KEY}",
            description = "Key of the service at --url, if it asks for one (default: the environment variable"
                    + " ENTENTE_API_KEY)")
    private @Nullable String key;

    /**
     * Makes the options of one command.
     *
     * @param application the Spring Boot application that opens a graph in a directory
     */
    public GraphOptions(Class<?> application) {
        this.application = application;
    }

    /** {@return the graph; the caller closes it} */
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

    /** A graph is in one place. */
    private static final class Place {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Directory of the graph to open; no service may run on it (default: ./data)")
        private @Nullable String data;

        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "A running service to ask instead, such as http://127.0.0.1:8080")
        private @Nullable URI url;
    }
}
