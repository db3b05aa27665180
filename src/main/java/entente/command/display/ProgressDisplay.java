package entente.command.display;

import entente.graph.Written;
import entente.pipeline.CorpusListener;
import entente.pipeline.IngestionReport.Fault;
import java.io.Console;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a corpus has come: on a terminal a bar with rate, faults and time left, otherwise a line a document. */
public final class ProgressDisplay implements CorpusListener, AutoCloseable {
    private final PrintStream err;
    private final int total;
    private final @Nullable ProgressBar bar;
    private int done;
    private int failed;
    private boolean closed;

    public ProgressDisplay(PrintStream err, int total) {
        this.err = err;
        this.total = total;
        this.bar = terminal() ? bar("Reading", total, "documents") : null;
    }

    @Override
    public void read(String source, Written.Status status) {
        show("%s %s".formatted(status.label(), source));
    }

    @Override
    public void failed(Fault fault) {
        failed++;
        show(line(fault));
    }

    /** Leaves the bar as it stands. To close it again changes nothing; the bar itself would be drawn once more. */
    @Override
    public void close() {
        if (bar != null && !closed) {
            bar.close();
        }
        closed = true;
    }

    public static String line(Fault fault) {
        return "failed %s: %s: %s".formatted(fault.source(), fault.code(), fault.message());
    }

    private void show(String line) {
        done++;
        if (bar == null) {
            err.printf("%d/%d %s%n", done, total, line);
        } else {
            bar.setExtraMessage(failed == 0 ? "" : " " + failed + " failed").step();
        }
    }

    static boolean terminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    static ProgressBar bar(String task, long total, String unit) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(" " + unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .build();
    }
}
