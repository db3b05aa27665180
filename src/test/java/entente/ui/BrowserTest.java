package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import entente.Aside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that opens the dashboard in a real Chromium. In every test, no request may leave the service and the console may
 * show no error. One service and one browser serve all tests of a run.
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

    /** The parts of the test bench that live as long as the run. */
    private record Bench(RunningService service, Browser browser) {}

    private static Bench bench;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Map<Page, Patience> patience = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** What the console may say: a test that breaks the service on purpose expects an error. */
    private String expectedFault = "";

    Page page;

    @BeforeAll
    static synchronized void start() throws Exception {
        if (bench == null) {
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
        Patience.prepare(context);
        Page opened = context.newPage();
        patience.put(opened, Patience.with(opened));
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
            faults.add("A script opened a dialog: " + dialog.message());
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

    /** {@return assertions about a part of the page, which wait as long as the page makes progress} */
    LocatorAssertions expect(Locator locator) {
        return patience.get(page).expect(locator);
    }

    /** {@return assertions about the page, which wait as long as it makes progress} */
    PageAssertions expect(Page page) {
        return patience.get(page).expect(page);
    }

    /** {@return a part of the page, once it is visible} */
    Locator ready(Locator locator) {
        expect(locator).isVisible();
        return locator;
    }

    /** Waits for a condition as long as the page makes progress. */
    void waitUntil(BooleanSupplier condition) {
        patience.get(page).until(condition);
    }

    /** Waits until the page has shown what it can show without the next action. */
    void waitUntilSettled() {
        patience.get(page).settle();
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
                        .setTimeout(Patience.LONGEST)
                        .setArgs(FLAGS));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("SKIPPED: the dashboard is not tested, because no Chromium is installed here"));
    }
}
