package entente.resolution;

import entente.identity.evidence.NameParsers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResolutionConfiguration {
    /** {@return the parsers of names, which all documents share} */
    @Bean
    static NameParsers nameParsers() {
        return new NameParsers();
    }
}
