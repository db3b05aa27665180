package entente.command.display;

import entente.bulk.row.ImportProgress;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Shows how far an import has come: on a terminal a bar a stage, with rate and time left, otherwise a line each tenth. */
public final class StageDisplay implements ImportProgress, AutoCloseable {
    private static final int PARTS = 10;

    private final PrintStream err;
    private @Nullable ProgressBar bar;
    private String name = "";
    private String unit = "";
    private long total;
    private long told;

    public StageDisplay(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void begin(String name, long total, String unit) {
        close();
        this.name = name;
        this.unit = unit;
        this.total = total;
        this.told = 0;
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
        } else if (total > 0 && done * PARTS / total > told) {
            told = done * PARTS / total;
            err.printf("%s %,d/%,d %s%n", name, Math.min(done, total), total, unit);
        }
    }

    /** Leaves the bar of the last stage as it stands. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
        bar = null;
    }
}
