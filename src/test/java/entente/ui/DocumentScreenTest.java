package entente.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentScreenTest extends BrowserTest {
    @Test
    void lightsTheSentenceOfAClaim() {
        open("#/documents");
        page.getByRole(AriaRole.LINK, named("Belgian ambassador tours Chongqing"))
                .click();
        Locator claims = page.getByRole(AriaRole.REGION, named("Claims"));
        claims.getByRole(AriaRole.BUTTON).nth(1).hover();
        assertThat(page.locator(".text mark").first()).isVisible();
        assertThat(page).not().hasURL(Pattern.compile(".*claim=.*"));
        claims.getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator(".text mark").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*claim=.*"));
    }

    @Test
    void showsWhatADocumentMentionsInTheNetwork() {
        open("#/documents");
        page.getByRole(AriaRole.LINK, named("Belgian ambassador tours Chongqing"))
                .click();
        page.getByRole(AriaRole.LINK, named("Show them in the network")).click();
        assertThat(page).hasURL(Pattern.compile(".*document=.*at=.*"));
        assertThat(page.locator("#shown")).containsText(Pattern.compile("^(\\d+) of \\1 entities"));
        page.getByRole(AriaRole.TAB, named("Map")).click();
        assertThat(page.locator("entente-map")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Antwerp")))
                .isVisible();
        assertThat(page.locator(".leaflet-tooltip").first()).isVisible();
    }

    @Test
    void readsAPastedTextAndShowsWhatItSays() {
        open("#/");
        page.getByText("Add a document").click();
        page.getByLabel("Text")
                .fill(
                        "Ilse Varden, the mayor of Osterhaven, met the Union of Guilds in Osterhaven. \uD83D\uDE00 <b>Ilse"
                                + " Varden</b> is a member of the Union of Guilds.");
        page.getByRole(AriaRole.BUTTON, named("Read it")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Open it"))).isVisible();
        assertThat(page.locator("entente-marked-text .text")).containsText("<b>Ilse Varden</b>");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
