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
 * Decides who may call. With a key or an issuer set, whoever shows the key or a token of the issuer; without, everybody
 * on this machine except foreign web pages. There are no sessions, cookies or passwords, so nothing that a browser sends
 * of its own accord lets anybody in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Access {
    /**
     * All that a page of this service may load is its own; styles stand in the elements of Swagger UI and of drawings,
     * and the only script within a page is the import map of the dashboard.
     */
    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; script-src 'self' '%s'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The pages themselves hold nothing of the graph; they ask for the key. */
    private static final String[] PAGES = {"/", "/index.html", "/app/**", "/map/**", "/webjars/**"};

    /** {@return that calls are measured as a whole and not filter by filter, which takes a part of every call} */
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
                            "Show the API key in the header X-API-Key, or a token of the issuer as Authorization:"
                                    + " Bearer, as this service is set up"));
        };
    }
}
