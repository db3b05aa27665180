package entente.command.display;

import entente.bulk.row.ImportProgress;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of an import: on a terminal, one bar per stage with rate and remaining time; otherwise, one line
 * per tenth.
 */
public final class StageDisplay implements ImportProgress, AutoCloseable {
    private static final int PARTS = 10;

    private final PrintStream err;
    private @Nullable ProgressBar bar;
    private String name = "";
    private String unit = "";
    private long total;
    private long printedParts;

    public StageDisplay(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void begin(String name, long total, String unit) {
        close();
        this.name = name;
        this.unit = unit;
        this.total = total;
        this.printedParts = 0;
        if (ProgressDisplay.terminal()) {
            bar = ProgressDisplay.bar(name, total, unit);
        } else {
            err.println(name);
        }
    }

    @Override
    public synchronized void reach(long done) {
        if (bar != null) {
            bar.stepTo(Math.min(done, total));
        } else if (total > 0 && done * PARTS / total > printedParts) {
            printedParts = done * PARTS / total;
            err.printf("%s %,d/%,d %s%n", name, Math.min(done, total), total, unit);
        }
    }

    /** Stops the bar of the current stage. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
        bar = null;
    }
}
