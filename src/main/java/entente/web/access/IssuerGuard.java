package entente.web.access;

import entente.web.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says that the issuer of tokens does not answer. It is asked for its keys with the first token, not at the start. */
class IssuerGuard extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerGuard.class);

    private final HandlerExceptionResolver problems;

    IssuerGuard(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (JwtDecoderInitializationException | AuthenticationServiceException away) {
            LOG.warn("The issuer of tokens cannot be asked: {}", away.getMessage());
            problems.resolveException(
                    request,
                    response,
                    null,
                    new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "issuer-unavailable",
                            "The issuer of tokens does not answer, so no token can be checked"));
        }
    }
}
