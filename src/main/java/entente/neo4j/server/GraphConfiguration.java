package entente.neo4j.server;

import entente.neo4j.GraphSettings;
import java.net.URI;
import java.util.Objects;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Starts a Neo4j of our own unless {@code spring.neo4j.uri} names another. Boot makes the driver in either case. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
public class GraphConfiguration {
    @Bean
    DiskSpace diskSpace(GraphSettings settings, Environment environment) {
        return new DiskSpace(
                isOutside(environment) ? null : settings.directory(),
                settings.graph().keepFree());
    }

    public static boolean isOutside(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
    }

    /** Neo4j needs several seconds to start: it is begun before any other bean, and awaited by who connects. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerOutside.class)
    static class Embedded {
        @Bean
        StartingServer embeddedServer(GraphSettings settings) {
            return StartingServer.start(settings);
        }

        @Bean
        static BeanFactoryInitializer<ListableBeanFactory> earlyServer() {
            return beans -> beans.getBean(StartingServer.class);
        }

        @Bean
        Neo4jConnectionDetails embeddedConnection(StartingServer server) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return URI.create(server.await().uri());
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic("neo4j", server.await().password());
                }
            };
        }
    }

    static class NoServerOutside implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isOutside(Objects.requireNonNull(context.getEnvironment()));
        }
    }
}
