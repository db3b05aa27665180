package entente;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains what to do if the port is in use. It takes precedence over Boot's analyzer, which names no setting. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is in use.".formatted(cause.getPort()),
                "Stop the program that uses it, or choose another port, such as --server.port=%d."
                        .formatted(cause.getPort() == 65_535 ? 8080 : cause.getPort() + 1),
                cause);
    }
}
