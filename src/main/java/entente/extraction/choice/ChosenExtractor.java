package entente.extraction.choice;

import entente.extraction.Extractor;
import java.util.Map;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The extractor that the settings name: as a bean of the service, or for a command without a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExtractionSettings.class)
public class ChosenExtractor {
    /** The setting that names the extractor. */
    public static final String EXTRACTOR = ExtractorChoice.SETTING;

    /** The setting with the address of the language model. */
    public static final String MODEL_URL = ExtractionSettings.PREFIX + ".model.url";

    /** The setting with the name of the language model. */
    public static final String MODEL_NAME = ExtractionSettings.PREFIX + ".model.name";

    @Bean
    Extractor extractor(ExtractionSettings settings) {
        return settings.choice().create(settings.model());
    }

    /**
     * {@return a new extractor, as options of a command, configuration files, environment and defaults name it} Starts no
     * service.
     *
     * @param options settings that come before all others
     * @throws FaultyExtraction if there is no extractor of that name, or one of its settings is wrong or missing
     */
    public static Extractor create(Map<String, String> options) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        environment.getPropertySources().addFirst(new MapPropertySource("options", Map.copyOf(options)));
        ConfigurationPropertySources.attach(environment);
        try {
            ExtractionSettings settings =
                    Binder.get(environment).bindOrCreate(ExtractionSettings.PREFIX, ExtractionSettings.class);
            return settings.choice().create(settings.model());
        } catch (BindException faulty) {
            throw new FaultyExtraction(
                    NestedExceptionUtils.getMostSpecificCause(faulty).getMessage());
        }
    }
}
