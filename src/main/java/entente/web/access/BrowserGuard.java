package entente.web.access;

import entente.web.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps foreign web pages out of a service without a key. A page in a browser on this machine can reach the loopback
 * address too: by a name of its own that it lets mean 127.0.0.1 (DNS rebinding), or by sending a request across sites.
 */
class BrowserGuard extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final HandlerExceptionResolver problems;

    BrowserGuard(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = objection(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null, problem);
        }
    }

    private static @Nullable Problem objection(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null && !LoopbackHost.is(host)) {
            return new Problem(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "foreign-host",
                    "Without an API key this service answers under a name of this machine only, such as 127.0.0.1 or"
                            + " localhost, not under \"" + host + "\"");
        }
        if (!HARMLESS.contains(request.getMethod()) && crossSite(request, host)) {
            return new Problem(
                    HttpStatus.FORBIDDEN,
                    "cross-site",
                    "Without an API key this service takes changes from its own pages and from programs only");
        }
        return null;
    }

    private static boolean crossSite(HttpServletRequest request, @Nullable String host) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site != null && !OWN_SITE.contains(site))
                || (origin != null && !origin.equals(request.getScheme() + "://" + host));
    }
}
