package entente.extraction.llm;

import java.time.Duration;

/** What the calls for one document may cost. This class is not thread-safe. */
final class CallBudget {
    private final ModelSettings settings;
    private final Tally tally;
    private final long end;

    CallBudget(ModelSettings settings, Tally tally) {
        this.settings = settings;
        this.tally = tally;
        this.end = System.nanoTime() + settings.timeLimit().toNanos();
    }

    /**
     * Counts a call.
     *
     * @return how long it may take
     * @throws ModelUnavailable if there is nothing left for it
     */
    Duration take() {
        Duration left = left();
        if (!left.isPositive()) {
            throw spent("time-limit");
        }
        if (tally.of(ModelNote.CALLS) >= settings.maxCalls()) {
            throw spent("max-calls");
        }
        if (tally.of(ModelNote.TOKENS) >= settings.maxTokens()) {
            throw spent("max-tokens");
        }
        tally.add(ModelNote.CALLS);
        return left.compareTo(settings.timeout()) < 0 ? left : settings.timeout();
    }

    void addTokens(int tokens) {
        tally.add(ModelNote.TOKENS, tokens);
    }

    /** {@return the time that is left, 0 or less if there is none} */
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private static ModelUnavailable spent(String setting) {
        return new ModelUnavailable(
                "the budget of the document is spent (entente.extraction.model.%s)".formatted(setting), true);
    }
}
