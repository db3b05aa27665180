package entente.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class StartScreenTest extends BrowserTest {
    @Test
    void tellsHowMuchThereIsAndWhatIsNew() {
        open("#/");
        assertThat(page.getByText("agreements,").first()).containsText("facts, from");
        assertThat(region("Newest events").getByRole(AriaRole.LISTITEM)).hasCount(6);
        assertThat(region("Newest agreements").getByRole(AriaRole.LISTITEM)).hasCount(6);
        var communities = region("Communities");
        assertThat(communities.locator(".picture circle").first()).isVisible();
        assertThat(communities.locator(".picture circle"))
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
        assertThat(page.getByText("The graph is empty.")).isVisible();
        assertThat(page.getByLabel("Text")).isVisible();
        assertThat(region("Documents")).containsText("No document has been read yet.");
    }

    @Test
    void readsAFileThatIsDroppedAnywhere() {
        open("#/");
        assertThat(region("Documents")).isVisible();
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(['Tomas Brandel, the mayor of Osterhaven, met Ilse Varden in Osterhaven.'], 'visit.txt'));
                  const page = document.querySelector('entente-app').renderRoot.querySelector('entente-start').renderRoot.querySelector('.page');
                  page.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator("entente-marked-text .text")).containsText("Tomas Brandel");
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
