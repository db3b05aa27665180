package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class NetworkScreenTest extends BrowserTest {
    private static final String SCREEN =
            "document.querySelector('entente-app')?.renderRoot?.querySelector('entente-network')";
    private static final String SETTLED = "!!(" + SCREEN + "?.view && location.hash.includes('at='))";

    @Test
    void expandsWithoutMovingWhatIsThereAndUndoesIt() {
        open("#/network/member-7");
        settle();
        Map<?, ?> before = positions();
        select("member-7");
        assertThat(before.keySet()).hasSize(2);
        page.evaluate(SCREEN + ".select('hub')");
        picture().press("e");
        ready(page.getByRole(AriaRole.BUTTON, named("Add the strongest 50"))).click();
        waitUntil(() -> positions().size() > 50);
        Map<?, ?> after = positions();
        before.forEach((id, place) -> assertThat(after.get(id)).isEqualTo(place));
        page.getByRole(AriaRole.BUTTON, named("Undo")).click();
        waitUntil(() -> positions().size() == before.size());
        assertThat(positions()).isEqualTo(before);
    }

    @Test
    void drawsNoMoreWhenItIsLeftMeanwhile() {
        open("#/network/member-7");
        settle();
        for (String drawing : List.of("draw", "follow")) {
            page.evaluate(
                    "drawing => { const screen = " + SCREEN
                            + "; return Promise.all([screen[drawing](), screen.load()]); }",
                    drawing);
            settle();
            assertThat(positions()).hasSize(2);
        }
    }

    @Test
    void doesNotComeBackWhenItIsLeft() {
        open("#/network/member-7");
        settle();
        page.evaluate("() => { const screen = " + SCREEN + "; location.hash = '#/documents'; screen.keepAddress(); }");
        expect(page.getByRole(AriaRole.HEADING, named("Documents").setExact(true)))
                .isVisible();
    }

    @Test
    void goesBackAStepAndUndoesAFilter() {
        open("#/network/member-7");
        settle();
        page.getByRole(AriaRole.CHECKBOX, named(Pattern.compile("^invests in"))).uncheck();
        waitUntil(() -> page.url().contains("offRelation=INVESTS_IN"));
        expect(page.locator("#shown")).containsText("1 of 2 facts");
        page.goBack();
        settle();
        expect(page.locator("#shown")).containsText("2 of 2 facts");
        page.getByRole(AriaRole.CHECKBOX, named(Pattern.compile("^invests in"))).uncheck();
        expect(page.locator("#shown")).containsText("1 of 2 facts");
        page.getByRole(AriaRole.BUTTON, named("Undo")).click();
        expect(page.locator("#shown")).containsText("2 of 2 facts");
        expect(page.getByRole(AriaRole.CHECKBOX, named(Pattern.compile("^invests in"))))
                .isChecked();
    }

    @Test
    void asksByDoubleClickWhichOfManyNeighbours() {
        open("#/network/member-7");
        settle();
        page.mouse().dblclick(at("hub", 0), at("hub", 1));
        expect(page.getByRole(AriaRole.DIALOG)).containsText((RunningService.MEMBERS + 1) + " neighbours");
    }

    @Test
    void isMovedByTheMouse() {
        open("#/network/member-7");
        settle();
        double x = at("hub", 0);
        double y = at("hub", 1);
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 60, y - 40, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        waitUntil(() -> page.url().contains("pin=hub"));
        assertThat(at("hub", 0)).isCloseTo(x + 60, within(1.0));
        assertThat(at("hub", 1)).isCloseTo(y - 40, within(1.0));
        double zoom = ((Number) page.evaluate(SCREEN + ".view.eye.zoom")).doubleValue();
        page.mouse().wheel(0, -300);
        waitUntil(() -> ((Number) page.evaluate(SCREEN + ".view.eye.zoom")).doubleValue() > zoom);
    }

    @Test
    void hidesWhatTheLassoTakes() {
        open("#/network/member-7");
        settle();
        page.getByRole(AriaRole.BUTTON, named("Lasso")).click();
        double x = at("hub", 0);
        double y = at("hub", 1);
        page.mouse().move(x - 25, y - 25);
        page.mouse().down();
        for (int[] corner : new int[][] {{25, -25}, {25, 25}, {-25, 25}}) {
            page.mouse().move(x + corner[0], y + corner[1], new Mouse.MoveOptions().setSteps(5));
        }
        page.mouse().up();
        expect(page.getByText("1 entity in the lasso")).isVisible();
        picture().press("h");
        expect(page.locator("#shown")).containsText("1 of 2 entities");
    }

    @Test
    void asksWhichOfManyNeighboursAndSaysHowManyAreLeft() {
        open("#/network/member-7?selected=hub");
        settle();
        picture().press("e");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        expect(dialog).containsText((RunningService.MEMBERS + 1) + " neighbours");
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("invests in")))
                .check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add the strongest 50"))
                .click();
        waitUntil(
                () -> positions().keySet().stream().anyMatch(id -> id.toString().startsWith("stub:")));
        expect(page.locator("#shown")).containsText("52 of");
    }

    @Test
    void countsTheSameInLegendTimeAndTable() {
        open("#/network/hub?view=table&limit=200");
        settle();
        page.getByRole(AriaRole.CHECKBOX, named(Pattern.compile("^invests in"))).uncheck();
        page.getByLabel("Facts from").fill("2000");
        page.getByLabel("Facts from").press("Enter");
        waitUntil(() -> page.url().contains("years=2000"));
        int rows = page.getByRole(AriaRole.TABLE, named("Facts shown"))
                .locator("tbody tr")
                .count();
        assertThat(rows).isBetween(1, RunningService.MEMBERS);
        assertThat(page.evaluate(SCREEN + ".shown.edges")).isEqualTo(rows);
        expect(page.locator("#shown")).containsText(rows + " of");
    }

    @Test
    void opensALinkInAFreshProfileAsItWas() {
        open("#/network/member-7?selected=hub");
        settle();
        picture().press("p");
        waitUntil(() -> page.url().contains("pin=hub"));
        Map<?, ?> here = positions();
        String link = page.url();
        page = fresh(1440, 900, ColorScheme.LIGHT);
        page.navigate(link);
        settle();
        assertThat(rounded(positions())).isEqualTo(rounded(here));
        expect(page.getByRole(AriaRole.BUTTON, named("Pinned"))).isVisible();
    }

    @Test
    void takesANameForTextWhateverItLooksLike() {
        open("#/network/markup");
        settle();
        expect(page.getByRole(AriaRole.HEADING, named(RunningService.MARKUP))).isVisible();
        open("#/network/markup?view=table");
        expect(page.getByRole(AriaRole.TABLE, named("Entities shown"))).containsText(RunningService.MARKUP);
        expect(page.locator("img[src=x]")).hasCount(0);
    }

    @Test
    void savesPicturesAndTablesThatOthersRead() throws Exception {
        open("#/network/markup");
        settle();
        try (InputStream svg = Files.newInputStream(saved("svg"))) {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg);
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(document.getDocumentElement().getTextContent()).contains(RunningService.MARKUP);
        }
        assertThat(ImageIO.read(saved("png").toFile()).getWidth()).isGreaterThan(100);
        assertThat(Files.readString(saved("csv"))).contains("MEMBER_OF", RunningService.MARKUP);
        try (InputStream graph = Files.newInputStream(saved("graphml"))) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(graph)
                            .getElementsByTagName("node")
                            .getLength())
                    .isEqualTo(2);
        }
    }

    @Test
    void isUsedByKeysAlone() {
        open("#/");
        ready(page.getByRole(AriaRole.COMBOBOX).first()).focus();
        page.keyboard().type("Union of Guilds");
        expect(page.getByRole(AriaRole.OPTION).first()).containsText("Union of Guilds");
        page.keyboard().press("Enter");
        settle();
        picture().focus();
        page.keyboard().press("ArrowRight");
        expect(page.locator("entente-panel h2")).not().containsText("Union of Guilds");
        page.keyboard().press("h");
        waitUntil(() -> page.url().contains("hide="));
        page.keyboard().press("u");
        waitUntil(() -> !page.url().contains("hide="));
        page.keyboard().press("?");
        expect(page.getByRole(AriaRole.DIALOG)).containsText("Network: expand the entity");
    }

    @Test
    void saysWhenTheServiceIsOutOfReachSlowOrHasNothing() {
        expectFaultsWith("Failed to load resource");
        page.route("**/api/entities/**", route -> route.abort());
        open("#/network/hub");
        expect(page.getByRole(AriaRole.ALERT)).containsText("Couldn’t reach the service");
        page.unroute("**/api/entities/**");
        ready(page.getByRole(AriaRole.BUTTON, named("Try again"))).click();
        settle();
        open("#/network/nobody-there");
        expect(page.getByRole(AriaRole.ALERT)).containsText("nobody-there");
    }

    @Test
    void saysThatItReadsWhileTheServiceIsSlow() {
        List<Route> held = new ArrayList<>();
        page.route("**/api/entities/hub/neighbourhood**", held::add);
        open("#/network/hub");
        expect(page.getByText("Reading the network")).isVisible();
        held.forEach(Route::resume);
        settle();
        expect(page.getByText("Reading the network")).hasCount(0);
    }

    private Path saved(String kind) throws IOException {
        return page.waitForDownload(() -> page.getByLabel("Save as").selectOption(kind))
                .path();
    }

    private void settle() {
        waitUntil(() -> (boolean) page.evaluate(SETTLED));
    }

    private void select(String id) {
        page.evaluate("id => " + SCREEN + ".select(id)", id);
    }

    /** Where an entity stands on the page, across (0) or down (1). */
    private double at(String entity, int axis) {
        var box = picture().boundingBox();
        List<?> place = (List<?>) page.evaluate("id => " + SCREEN + ".view.positionOf(id)", entity);
        return (axis == 0 ? box.x : box.y) + ((Number) place.get(axis)).doubleValue();
    }

    private Locator picture() {
        return page.getByRole(AriaRole.APPLICATION);
    }

    private Map<?, ?> positions() {
        return (Map<?, ?>) page.evaluate(SCREEN + ".view.positions()");
    }

    private static Map<?, ?> rounded(Map<?, ?> positions) {
        var rounded = new TreeMap<String, List<Long>>();
        positions.forEach((id, place) -> rounded.put(
                id.toString(),
                ((List<?>) place)
                        .stream()
                                .map(one -> Math.round(((Number) one).doubleValue()))
                                .toList()));
        return rounded;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
