package entente.ui;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The dashboard knows types, relations, statuses and formats from the service alone. */
class OntologyTest extends BrowserTest {
    private static final String ONTOLOGY = "**/api/ontology";
    private static final String KEY = "0123456789abcdef";

    @Test
    void showsWhatTheServiceAdds() {
        page.route(ONTOLOGY, route -> {
            APIResponse answer = route.fetch();
            String text = answer.text()
                    .replaceFirst(
                            "\"entityTypes\":\\s*\\[", "$0{\"name\":\"Ship\",\"label\":\"ship\",\"plural\":\"ships\"},")
                    .replaceFirst("\"agreementStatuses\":\\s*\\[", "$0{\"name\":\"ratified\",\"label\":\"ratified\"},")
                    .replaceFirst("\"extensions\":\\s*\\[", "$0\"docx\",");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(text));
        });
        open("#/paths");
        ready(page.getByText("More limits")).click();
        expect(page.getByRole(AriaRole.CHECKBOX, named("ships"))).isVisible();
        open("#/agreements");
        expect(page.getByRole(AriaRole.COMBOBOX, named("Status"))).containsText("ratified");
        open("#/");
        ready(page.getByText("Add a document")).click();
        expect(page.locator("input[type=file][accept*='.docx']")).hasCount(1);
    }

    @Test
    void triesAgain() {
        expectFaultsWith("Failed to load resource");
        page.route(ONTOLOGY, Route::abort);
        open("#/agreements");
        Locator again = ready(page.getByRole(AriaRole.BUTTON, named("Try again")));
        page.unroute(ONTOLOGY);
        again.click();
        expect(page.getByRole(AriaRole.HEADING, named("Agreements").setExact(true)))
                .isVisible();
    }

    @Test
    void asksForTheKeyFirst() {
        expectFaultsWith("401");
        page.route(ONTOLOGY, route -> {
            if (KEY.equals(route.request().headerValue("X-API-Key"))) {
                route.resume();
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(401)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"unauthorized\"}"));
            }
        });
        open("#/documents");
        ready(page.getByLabel("API key")).fill(KEY);
        page.getByRole(AriaRole.BUTTON, named("Continue")).click();
        expect(page.getByRole(AriaRole.HEADING, named("Documents").setExact(true)))
                .isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
