package entente.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentScreenTest extends BrowserTest {
    @Test
    void lightsTheSentenceOfAClaim() {
        open("#/documents");
        ready(page.getByRole(AriaRole.LINK, named("Belgian ambassador tours Chongqing")))
                .click();
        Locator claims = page.getByRole(AriaRole.REGION, named("Claims"));
        ready(claims.getByRole(AriaRole.BUTTON).nth(1)).hover();
        expect(page.locator(".text mark").first()).isVisible();
        expect(page).not().hasURL(Pattern.compile(".*claim=.*"));
        claims.getByRole(AriaRole.BUTTON).first().click();
        expect(page.locator(".text mark").first()).isVisible();
        expect(page).hasURL(Pattern.compile(".*claim=.*"));
    }

    @Test
    void showsWhatADocumentMentionsInTheNetwork() {
        open("#/documents");
        ready(page.getByRole(AriaRole.LINK, named("Belgian ambassador tours Chongqing")))
                .click();
        ready(page.getByRole(AriaRole.LINK, named("Show them in the network"))).click();
        expect(page).hasURL(Pattern.compile(".*document=.*at=.*"));
        expect(page.locator("#shown")).containsText(Pattern.compile("^(\\d+) of \\1 entities"));
        ready(page.getByRole(AriaRole.TAB, named("Map"))).click();
        expect(page.locator("entente-map")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Antwerp")))
                .isVisible();
        expect(page.locator(".leaflet-tooltip").first()).isVisible();
    }

    @Test
    void readsAPastedTextAndShowsWhatItSays() {
        open("#/");
        ready(page.getByText("Add a document")).click();
        ready(page.getByLabel("Text"))
                .fill(
                        "Ilse Varden, the mayor of Osterhaven, met the Union of Guilds in Osterhaven. \uD83D\uDE00 <b>Ilse"
                                + " Varden</b> is a member of the Union of Guilds.");
        page.getByRole(AriaRole.BUTTON, named("Add").setExact(true)).click();
        expect(page.getByRole(AriaRole.LINK, named("Open document"))).isVisible();
        expect(page.locator("entente-marked-text .text")).containsText("<b>Ilse Varden</b>");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
