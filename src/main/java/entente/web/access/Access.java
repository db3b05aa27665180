package entente.web.access;

import entente.web.problem.Problem;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Configures who may call. If a key or an issuer is set, callers need the key or a token of the issuer. Otherwise every
 * program on this machine may call, but not web pages of other sites. There are no sessions, cookies or passwords, so a
 * browser sends no credentials by itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Access {
    /**
     * Pages load content of this service only. Swagger UI and drawings have inline styles. The only inline script is the
     * import map of the dashboard.
     */
    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; script-src 'self' '%s'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Pages that need no key: they contain nothing of the graph, and ask for the key. */
    private static final String[] PAGES = {"/", "/index.html", "/app/**", "/webjars/**"};

    /** {@return no observations of single filters, because they slow down every call; calls are observed as a whole} */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain calls(
            HttpSecurity http,
            Environment environment,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        Credentials credentials = Credentials.of(environment);
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Access::strict)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(unauthorized(problems)));
        if (credentials.none()) {
            http.authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                    .addFilterBefore(new BrowserGuard(problems), AnonymousAuthenticationFilter.class);
        } else {
            demand(credentials, http, problems);
        }
        return http.build();
    }

    private static void demand(Credentials credentials, HttpSecurity http, HandlerExceptionResolver problems) {
        http.authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, PAGES)
                .permitAll()
                .anyRequest()
                .authenticated());
        if (credentials.key() != null) {
            http.addFilterBefore(new ApiKeyFilter(credentials.key()), AnonymousAuthenticationFilter.class);
        }
        if (credentials.issuer() != null) {
            http.addFilterBefore(new IssuerGuard(problems), BearerTokenAuthenticationFilter.class)
                    .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(unauthorized(problems))
                            .jwt(Customizer.withDefaults()));
        }
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY.formatted(ImportMap.hash())))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static AuthenticationEntryPoint unauthorized(HandlerExceptionResolver problems) {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"entente\", Bearer realm=\"entente\"");
            problems.resolveException(
                    request,
                    response,
                    null,
                    new Problem(
                            HttpStatus.UNAUTHORIZED,
                            "unauthorized",
                            "Send the API key in the header X-API-Key, or a token of the issuer as Authorization:"
                                    + " Bearer, whichever this service accepts"));
        };
    }
}
