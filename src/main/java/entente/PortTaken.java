package entente;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to do when another program listens already. It goes before Boot's own words, which name no setting. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is taken.".formatted(cause.getPort()),
                "Stop the program that listens there, or choose another port, such as --server.port=%d."
                        .formatted(cause.getPort() == 65_535 ? 8080 : cause.getPort() + 1),
                cause);
    }
}
