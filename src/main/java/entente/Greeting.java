package entente;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Logs after the start where the service and its graph are, and an example call. */
@Component
@ConditionalOnWebApplication
class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Entente.class);

    private final Environment environment;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String url = "http://%s:%s".formatted(host(), environment.getProperty("local.server.port"));
        LOG.info("Entente listens at {}; its API is described at {}/swagger-ui.html", url, url);
        LOG.info("The graph is in {}", graph());
        LOG.info("Example call: curl {}'{}/api/entities?limit=5'", key(), url);
    }

    private String host() {
        String address = environment.getProperty("server.address", "");
        if (address.isBlank() || address.equals("0.0.0.0") || address.equals("::")) {
            return "127.0.0.1";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private String graph() {
        String neo4j = environment.getProperty("spring.neo4j.uri");
        return StringUtils.hasText(neo4j) ? "Neo4j at " + neo4j : environment.getProperty("entente.data", "./data");
    }

    private String key() {
        return StringUtils.hasText(environment.getProperty("entente.web.api-key"))
                ? "-H \"X-API-Key: $ENTENTE_WEB_API_KEY\" "
                : "";
    }
}
