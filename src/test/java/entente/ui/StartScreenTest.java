package entente.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class StartScreenTest extends BrowserTest {
    @Test
    void tellsHowMuchThereIsAndWhatIsNew() {
        open("#/");
        expect(page.getByText("agreements,").first()).containsText("facts, from");
        expect(region("Newest events").getByRole(AriaRole.LISTITEM)).hasCount(6);
        expect(region("Newest agreements").getByRole(AriaRole.LISTITEM)).hasCount(6);
        var communities = region("Communities");
        expect(communities.locator(".picture circle").first()).isVisible();
        expect(communities.locator(".picture circle"))
                .hasCount(communities.getByRole(AriaRole.LISTITEM).count());
    }

    @Test
    void saysHowToBeginWhenTheGraphIsEmpty() {
        answer("**/api/queries/what-the-graph-holds", """
                {"columns":["persons","organizations","places","events","agreements","facts","documents"],
                 "rows":[[0,0,0,0,0,0,0]],"shown":1,"cut":false,"took":1}""");
        answer("**/api/queries/newest-events", """
                {"columns":["id","name","since","kind","places"],"rows":[],"shown":0,"cut":false,"took":1}""");
        answer(
                "**/api/communities?*",
                "{\"communities\":[],\"bridges\":[],\"total\":0,\"entities\":0,\"facts\":0,\"modularity\":0}");
        for (String list : new String[] {"metrics", "agreements", "documents"}) {
            answer("**/api/" + list + "?*", "{\"items\":[],\"total\":0,\"next\":null}");
        }
        open("#/");
        expect(page.getByText("The graph is empty.")).isVisible();
        expect(page.getByLabel("Text")).isVisible();
        expect(region("Documents")).containsText("There is no document yet.");
    }

    @Test
    void readsAFileThatIsDroppedAnywhere() {
        open("#/");
        expect(region("Documents")).isVisible();
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(['Tomas Brandel, the mayor of Osterhaven, met Ilse Varden in Osterhaven.'], 'visit.txt'));
                  const start = document.querySelector('entente-app').renderRoot.querySelector('entente-start');
                  const page = start.renderRoot.querySelector('.page');
                  page.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }""");
        expect(page.locator("entente-marked-text .text")).containsText("Tomas Brandel");
    }

    private void answer(String address, String json) {
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }

    private Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
