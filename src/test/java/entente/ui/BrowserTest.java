package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import entente.Aside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that opens the dashboard in a real Chromium. Whatever it does, no request may leave the service and nothing may
 * go wrong in the console. One service and one browser serve all of a run.
 */
@Aside
abstract class BrowserTest {
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds; the other half of the tests runs on the same cores. */
    private static final double PATIENCE = 30_000;

    /** The parts of the test bench that live as long as the run. */
    private record Bench(RunningService service, Browser browser) {}

    private static Bench bench;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** What the console may say: a test that breaks the service on purpose hears of it. */
    private String expectedFault = "";

    Page page;

    @BeforeAll
    static synchronized void start() throws Exception {
        if (bench == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            bench = new Bench(new RunningService(), browser(chromium()));
            Runtime.getRuntime().addShutdownHook(new Thread(bench.service()::close));
        }
    }

    @BeforeEach
    void openPage() {
        page = fresh(1440, 900, ColorScheme.LIGHT);
    }

    @AfterEach
    void closeAndJudge() {
        contexts.forEach(BrowserContext::close);
        assertThat(faults).isEmpty();
    }

    /** {@return a page in a profile of its own} */
    Page fresh(int width, int height, ColorScheme colours) {
        BrowserContext context = bench.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colours)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        Page opened = context.newPage();
        opened.onRequest(request -> {
            if (!request.url().startsWith(origin()) && !request.url().matches("(blob|data):.*")) {
                faults.add("A request left the service: " + request.url());
            }
        });
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && (expectedFault.isEmpty() || !message.text().contains(expectedFault))) {
                faults.add("The console says: " + message.text());
            }
        });
        opened.onPageError(fault -> faults.add("A script failed: " + fault));
        opened.onDialog(dialog -> {
            faults.add("A script spoke: " + dialog.message());
            dialog.dismiss();
        });
        return opened;
    }

    String origin() {
        return bench.service().origin();
    }

    /** Goes to an address of the dashboard, such as {@code #/paths}, and loads it anew. */
    void open(String hash) {
        page.navigate(origin() + "/" + hash);
    }

    void expectFaultsWith(String text) {
        expectedFault = text;
    }

    private static Browser browser(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setChromiumSandbox(false)
                        .setArgs(FLAGS));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("SKIPPED: no Chromium is installed here, so nobody looked at the dashboard"));
    }
}
