package entente.extraction.choice;

import entente.extraction.Extractor;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The extractor that the settings name: as a bean of the service, or for a command without a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExtractionSettings.class)
public class ChosenExtractor {
    @Bean
    Extractor extractor(ExtractionSettings settings) {
        return settings.choice().create();
    }

    /**
     * {@return a new extractor, as configuration files, environment and defaults name it} Starts no service.
     *
     * @throws UnknownExtractor if there is no extractor of that name
     */
    public static Extractor create() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return ExtractorChoice.named(environment.getProperty(ExtractorChoice.SETTING, ExtractorChoice.DEFAULT))
                .create();
    }
}
