package entente.web.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start, in place of a stack trace. Found by way of {@code META-INF/spring.factories}. */
class UnsafeExposureAnalyzer extends AbstractFailureAnalyzer<UnsafeExposure> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeExposure cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
