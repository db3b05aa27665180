package entente;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints in one line why the service does not start. Registered in {@code META-INF/spring.factories}. */
class StartFailure implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("entente: " + line(analysis));
    }

    static String line(FailureAnalysis analysis) {
        String fact = oneLine(analysis.getDescription());
        String advice = analysis.getAction() == null ? "" : oneLine(analysis.getAction());
        return advice.isEmpty() || fact.contains(advice) ? fact : fact + " " + advice;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
