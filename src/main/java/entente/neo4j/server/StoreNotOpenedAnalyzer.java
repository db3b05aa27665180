package entente.neo4j.server;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that cannot open its store with a sentence in place of a stack trace. */
class StoreNotOpenedAnalyzer extends AbstractFailureAnalyzer<StoreNotOpened> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StoreNotOpened cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
    }
}
