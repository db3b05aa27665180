package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/**
 * Prints how fast the dashboard is. Asserts only the size of the scripts, which doesn't depend on the machine. Run by {@code
 * bench/dashboard/run}.
 */
class SpeedTest extends BrowserTest {
    private static final String SCREEN =
            "document.querySelector('entente-app').renderRoot.querySelector('entente-network')";
    private static final String LONGEST_TASK = """
            () => {
              window.longest = 0;
              const measure = (list) =>
                list.getEntries().forEach(({ duration }) => (window.longest = Math.max(window.longest, duration)));
              new PerformanceObserver(measure).observe({ entryTypes: ['longtask'] });
            }""";
    private static final int SCRIPTS_AT_MOST = 250_000;

    @Test
    void printsHowFastItIs() {
        var table = new StringJoiner("\n", "\n", "\n");
        table.add("| dashboard, headless, software rendering | measured |").add("|---|---|");
        // The generated entity is not in the graph, so the panel gets a 404.
        expectFaultsWith("404");
        long begin = System.nanoTime();
        open("#/");
        ready(page.getByRole(AriaRole.COMBOBOX).first()).fill("a");
        table.add(row("address typed, search usable", millis(begin)));
        page.evaluate(LONGEST_TASK);
        for (int size : new int[] {200, 2_000}) {
            page.route("**/api/entities/e0/neighbourhood**", route -> answer(route, size));
            page.evaluate(
                    "size => { performance.clearMeasures(); window.longest = 0;"
                            + " location.hash = '#/network/e0?limit=' + size; }",
                    size);
            waitUntil(() -> (boolean) page.evaluate("performance.getEntriesByName('entente:settled').length > 0"));
            table.add(row(size + " entities: first frame", measure("first-frame")));
            table.add(row(size + " entities: settled", measure("settled")));
            table.add(row(size + " entities: longest task of the main thread", number("window.longest")));
            if (size == 200) {
                expand();
                table.add(row("50 more beside 200", measure("expanded")));
            } else {
                table.add("| panning at %d, frames a second | %.0f |".formatted(size, frames()));
            }
            page.unroute("**/api/entities/e0/neighbourhood**");
            open("#/");
            page.evaluate(LONGEST_TASK);
        }
        open("#/network/hub");
        waitUntil(() -> (boolean) page.evaluate("location.hash.includes('at=')"));
        double scripts = number("performance.getEntriesByType('resource').filter(one => /\\.m?js$/.test(one.name))"
                + ".reduce((sum, one) => sum + one.encodedBodySize, 0)");
        table.add("| scripts of the network, compressed | %.0f kB |".formatted(scripts / 1000));
        System.out.println(table);
        assertThat(scripts).isBetween(1.0, (double) SCRIPTS_AT_MOST);
    }

    private void expand() {
        page.evaluate(SCREEN + ".view.merge({nodes: [...Array(50).keys()].map(i => ({id: 'n' + i, type: 'Person', name:"
                + " 'New ' + i, size: 1})), edges: [...Array(50).keys()].map(i => ({id: 'x' + i, source: 'e0', target:"
                + " 'n' + i, type: 'MET', modality: 'stated', documents: 1}))}, {parent: 'e0'})");
        waitUntil(() -> (boolean) page.evaluate("performance.getEntriesByName('entente:expanded').length > 0"));
    }

    /** Drags the picture with mouse events and counts the frames. */
    private double frames() {
        var box = page.locator("#picture").boundingBox();
        page.evaluate(
                "() => { window.frames_ = 0; const count = () => { window.frames_++; requestAnimationFrame(count); };"
                        + " requestAnimationFrame(count); }");
        page.mouse().move(box.x + 30, box.y + 30);
        page.mouse().down();
        double before = number("window.frames_");
        long begin = System.nanoTime();
        for (int i = 0; i < 60; i++) {
            page.mouse().move(box.x + 30 + 4 * i, box.y + 30 + 2 * i);
        }
        double counted = number("window.frames_") - before;
        double seconds = (System.nanoTime() - begin) / 1e9;
        page.mouse().up();
        return counted / seconds;
    }

    private static void answer(Route route, int size) {
        var random = new Random(7);
        String[] types = {"Person", "Organization", "Place", "Event", "Agreement"};
        var nodes = new StringJoiner(",", "[", "]");
        var edges = new StringJoiner(",", "[", "]");
        int given = route.request().url().contains("after=") ? size : Math.min(size, 2_000);
        for (int i = 0; i < given; i++) {
            nodes.add(
                    "{\"id\":\"e%d\",\"type\":\"%s\",\"name\":\"Name of %d\",\"hop\":1}".formatted(i, types[i % 5], i));
        }
        for (int i = 1; i < 3 * given; i++) {
            int end = i < given ? i : random.nextInt(given);
            int other = (int) (Math.pow(random.nextDouble(), 3) * end);
            edges.add("""
                    {"id":"r%d","source":"e%d","target":"e%d","type":"MET","documents":1,"confidence":0.9,
                     "modality":"stated","since":"%d","until":null,"quote":"q"}""".formatted(i, end, other, 1990 + i % 30));
        }
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("""
                        {"centre":{"id":"e0","type":"Person","name":"Name of 0","hop":0},"nodes":%s,"edges":%s,
                         "shown":{"nodes":%d,"edges":%d},"total":{"nodes":%d,"edges":%d},"next":null}""".formatted(
                                nodes, edges, given, 3 * given - 1, given, 3 * given - 1)));
    }

    private double measure(String name) {
        return number("performance.getEntriesByName('entente:" + name + "').at(-1)?.duration ?? -1");
    }

    private double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String row(String what, double millis) {
        return String.format(Locale.ROOT, "| %s | %,.0f ms |", what, millis);
    }
}
