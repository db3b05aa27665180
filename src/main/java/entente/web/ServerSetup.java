package entente.web;

import entente.web.access.Exposure;
import entente.web.access.WebSettings;
import entente.web.problem.ProblemReport;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Sets up of Tomcat what no property does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WebSettings.class)
class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Bean
    static Exposure exposure(Environment environment) {
        return new Exposure(environment);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // A document may come as a form, which is what curl calls everything: no body is ever taken for parameters.
        server.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReport.class.getName());
            }
        });
    }
}
