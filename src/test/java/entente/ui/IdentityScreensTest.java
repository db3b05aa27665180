package entente.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people judge and correct in the dashboard. Each test undoes what it did, since all share one service. */
class IdentityScreensTest extends BrowserTest {
    private static final String FULL = "Karin Velthuis";
    private static final String SHORT = "K. Velthuis";

    /** Two spellings that may be one person: the same initial and a common acquaintance are not enough for the machine. */
    private static final List<String> REPORTS = List.of(
            "Mayor Karin Velthuis of Osterhaven met Rui Castanho on 3 May 2024.",
            "Karin Velthuis, the mayor of Osterhaven, visited Varnholm on 5 May 2024.",
            "K. Velthuis met Rui Castanho on 4 June 2024.",
            "K. Velthuis visited Sandvik on 9 June 2024.");

    private static boolean written;

    @BeforeEach
    void write() throws IOException, InterruptedException {
        if (written) {
            return;
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String report : REPORTS) {
                var request = HttpRequest.newBuilder(URI.create(
                                origin() + "/api/documents?title=" + URLEncoder.encode(report.substring(0, 24), UTF_8)))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(report))
                        .build();
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(201);
            }
        }
        written = true;
    }

    @Test
    void judgesAPairByKeysAndUndoesIt() {
        turnToThePair();
        Locator review = page.locator("entente-review");
        expect(review.locator("#effect")).containsText(Pattern.compile("If they are the same: .*1 entity.*fewer"));
        expect(review.getByRole(AriaRole.LISTITEM).filter(has("Rui Castanho")).first())
                .isVisible();
        String before = progress();
        review.getByLabel("Your name").fill("Ana");
        review.getByLabel("Reason", new Locator.GetByLabelOptions().setExact(true))
                .fill("the same mayor");
        review.getByRole(AriaRole.HEADING, in("Review")).click();
        page.keyboard().press("s");
        expect(toast()).containsText(Pattern.compile("are the same\\. .*1 entity"));
        expect(review.locator("#progress")).not().hasText(before);
        assertThat(names(SHORT)).hasSize(names(FULL).size());
        page.keyboard().press("z");
        expect(toast()).containsText("Undone");
        expect(review.locator("#progress")).hasText(before);
        expect(review.getByRole(AriaRole.HEADING, in(SHORT).setExact(true))).isVisible();
    }

    @Test
    void skipsAPairAndCountsWhatIsOpen() {
        turnToThePair();
        expect(page.getByRole(AriaRole.LINK, named(Pattern.compile("Review \\d+"))))
                .isVisible();
        page.getByLabel("Type").selectOption("Agreement");
        expect(page).hasURL(Pattern.compile(".*type=Agreement.*"));
        expect(page.getByText("No pair waits for you.")).isVisible();
        ready(page.getByRole(AriaRole.LINK, named("Show all types"))).click();
        expect(page.locator("#effect")).isVisible();
    }

    @Test
    void joinsFromTheCardWithItsEffectFirstAndUndoesItInTheToast() {
        String merged = id(SHORT);
        open("#/network/" + id(FULL));
        ready(panel().getByRole(AriaRole.BUTTON, in("Same as"))).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        ready(dialog.getByRole(AriaRole.COMBOBOX)).fill(SHORT);
        ready(dialog.getByRole(AriaRole.OPTION, in(Pattern.compile("^K\\. Velthuis")))
                        .first())
                .click();
        expect(dialog).containsText(Pattern.compile("Effect: .*1 entity.*fewer"));
        dialog.getByRole(AriaRole.BUTTON, in("They are the same")).click();
        expect(toast()).containsText("are the same");
        expect(dialog).hasCount(0);
        open("#/network/" + merged);
        expect(panel()).containsText(Pattern.compile("K. Velthuis is now part of Karin Velthuis"));
        ready(panel().locator("summary").getByText("History")).click();
        Locator history = panel().locator("entente-history");
        ready(history.getByRole(AriaRole.BUTTON, in("Undo")).first()).click();
        expect(history).containsText(Pattern.compile("Effect: .*1 entity.*more"));
        history.getByRole(AriaRole.GROUP, in("Undo"))
                .getByRole(AriaRole.BUTTON, in("Undo"))
                .click();
        expect(toast()).containsText("Undone");
        assertThat(id(SHORT)).isEqualTo(merged);
    }

    @Test
    void splitsByDocumentsAndUndoesIt() {
        open("#/network/" + id(FULL));
        ready(panel().getByRole(AriaRole.BUTTON, in("Split"))).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        ready(dialog.getByRole(AriaRole.CHECKBOX, in(Pattern.compile("visited Varnholm"))))
                .check();
        dialog.getByLabel("Name of the other one").fill("Karin Velthuis (Varnholm)");
        expect(dialog).containsText(Pattern.compile("Effect: .*1 entity.*more"));
        dialog.getByRole(AriaRole.BUTTON, in("Split")).click();
        expect(toast()).containsText("1 document means another entity than Karin Velthuis");
        waitUntil(() -> names("Karin Velthuis (Varnholm)").contains("Karin Velthuis (Varnholm)"));
        toast().getByRole(AriaRole.BUTTON, in("Undo")).click();
        expect(toast()).containsText("Undone");
        waitUntil(() -> !names("Karin Velthuis (Varnholm)").contains("Karin Velthuis (Varnholm)"));
    }

    @Test
    void rejectsASentenceAndUndoesIt() {
        open("#/network/" + id(FULL));
        ready(panel().getByRole(AriaRole.LISTITEM)
                        .filter(has("visited Varnholm"))
                        .getByRole(AriaRole.BUTTON, in("1 document"))
                        .first())
                .click();
        Locator proof = panel().locator("figure").first();
        ready(proof.getByRole(AriaRole.BUTTON, in("Reject"))).click();
        proof.getByLabel("Reason").fill("she sent her deputy");
        proof.getByLabel("Your name").fill("Ana");
        expect(proof).containsText("Effect: ");
        proof.getByRole(AriaRole.GROUP, in("Reject"))
                .getByRole(AriaRole.BUTTON, in("Reject"))
                .click();
        expect(proof.locator("del")).isVisible();
        expect(proof).containsText(Pattern.compile("Rejected\\s+by Ana, .*: she sent her deputy"));
        expect(toast()).containsText("is rejected");
        ready(proof.getByRole(AriaRole.BUTTON, in("Undo"))).click();
        expect(proof).containsText("Effect: ");
        proof.getByRole(AriaRole.GROUP, in("Undo"))
                .getByRole(AriaRole.BUTTON, in("Undo"))
                .click();
        expect(proof.locator("del")).hasCount(0);
    }

    @Test
    void confirmsASentenceOfADocument() {
        open("#/network/" + id(FULL));
        ready(panel().getByRole(AriaRole.BUTTON, in("1 document")).first()).click();
        ready(panel().locator("figcaption a").first()).click();
        Locator claim = page.getByRole(AriaRole.REGION, named("Claims")).locator("entente-claim");
        ready(claim.getByRole(AriaRole.BUTTON, in("Confirm"))).click();
        expect(claim).containsText("Effect: ");
        claim.getByRole(AriaRole.GROUP, in("Confirm"))
                .getByRole(AriaRole.BUTTON, in("Confirm"))
                .click();
        expect(claim).containsText("Confirmed by");
        toast().getByRole(AriaRole.BUTTON, in("Undo")).click();
        expect(claim).not().containsText("Confirmed by");
    }

    @Test
    void opensTheMenuByKeyAndKeepsANoteInTheHistory() {
        open("#/network/" + id(SHORT));
        expect(page).hasURL(Pattern.compile(".*at=.*"));
        page.locator("#picture").press("m");
        Locator menu = page.getByRole(AriaRole.MENU);
        expect(menu.getByRole(AriaRole.MENUITEM, in("Expand"))).isFocused();
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        ready(dialog.getByLabel("Note")).fill("Ask the town hall.");
        dialog.getByRole(AriaRole.BUTTON, in("Add note")).click();
        expect(toast()).containsText("A note is added");
        page.locator("#picture").press("m");
        expect(menu).isVisible();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        expect(dialog).containsText("Ask the town hall.");
        page.keyboard().press("Escape");
        expect(dialog).hasCount(0);
        toast().getByRole(AriaRole.BUTTON, in("Undo")).click();
        expect(toast()).containsText("Undone");
    }

    @Test
    void hasNoFaultThatKeepsPeopleOut() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page = fresh(390, 844, colours);
            turnToThePair();
            assertAccessible();
            open("#/network/" + id(FULL));
            ready(panel().getByRole(AriaRole.BUTTON, in("1 document")).first()).click();
            ready(panel().getByRole(AriaRole.BUTTON, in("Reject")).first()).click();
            ready(panel().locator("summary").getByText("History")).click();
            expect(panel().locator("entente-history")).containsText(Pattern.compile("Nobody|:"));
            assertAccessible();
            for (String action : List.of("Same as", "Split", "Note …")) {
                ready(panel().getByRole(AriaRole.BUTTON, in(action))).click();
                ready(page.getByRole(AriaRole.DIALOG));
                waitUntilSettled();
                assertAccessible();
                page.keyboard().press("Escape");
                expect(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            }
        }
    }

    private void assertAccessible() {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .extracting(fault -> fault.getId() + ": " + fault.getNodes())
                .isEmpty();
    }

    /** Opens the review and skips to the pair of the reports of this test. */
    private void turnToThePair() {
        open("#/review?type=Person");
        Locator mine = page.locator("entente-review .pair").filter(has(SHORT));
        Locator last = page.getByRole(AriaRole.BUTTON, named("Skip")).and(page.locator(":disabled"));
        expect(page.locator("#effect")).isVisible();
        while (mine.count() == 0 && last.count() == 0) {
            page.keyboard().press("ArrowRight");
            waitUntilSettled();
        }
        expect(mine).isVisible();
    }

    private String progress() {
        return page.locator("entente-review #progress").innerText();
    }

    private Locator toast() {
        return page.locator("entente-toast");
    }

    private Locator panel() {
        return page.locator("entente-panel");
    }

    /** {@return the id of the entity of that name} */
    private String id(String name) {
        return found(name)
                .valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entity has the name " + name))
                .get("id")
                .asString();
    }

    private List<String> names(String query) {
        return found(query)
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private JsonNode found(String query) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(origin() + "/api/entities?type=Person&q=" + URLEncoder.encode(query, UTF_8)))
                    .build();
            return JsonMapper.shared()
                    .readTree(client.send(request, BodyHandlers.ofString()).body())
                    .get("items");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(Pattern name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
