package entente.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PathScreenTest extends BrowserTest {
    private static final String QUESTION = "#/paths?from=markup&to=member-7";

    @Test
    void showsAPathWithTheSentenceOfEachHopAndItsWeakest() {
        open(QUESTION);
        assertThat(page.getByRole(AriaRole.HEADING, named("Path 1: 2 hops"))).isVisible();
        assertThat(page.locator("blockquote"))
                .containsText(
                        new String[] {RunningService.MARKUP + " joined the Union of Guilds.", "Guild 7 of Varnholm"});
        assertThat(page.getByText("weakest hop").first()).isVisible();
    }

    @Test
    void saysWhyThereIsNoneAndShowsWhatAFilterHides() {
        open(QUESTION + "&since=2090-01-01");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("since");
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("without|lift|drop|leave out", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Path 1: 2 hops"))).isVisible();
        assertThat(page.url()).doesNotContain("2090");
    }

    @Test
    void explainsThatBothEndsAreTheSame() {
        expectFaultsWith("400");
        open("#/paths?from=hub&to=hub");
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
    }

    @Test
    void leadsFromANameToAProvedPathInFourActions() {
        open("#/");
        Locator search = page.getByRole(AriaRole.COMBOBOX).first();
        search.fill("hoog");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByRole(AriaRole.LINK, named(Pattern.compile("paths from", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        Locator to = page.getByRole(AriaRole.COMBOBOX, named(Pattern.compile("^to", Pattern.CASE_INSENSITIVE)));
        assertThat(to).isFocused();
        to.fill("geely");
        page.getByRole(AriaRole.OPTION, named(Pattern.compile("^Geely")))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("Path 1: .*"))))
                .isVisible();
        assertThat(page.locator("blockquote").first()).not().isEmpty();
    }

    @Test
    void savesADossierThatOpensByItself() throws IOException {
        open("#/dossier?from=markup&to=member-7");
        assertThat(page.locator("blockquote").first()).isVisible();
        Download saved = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON, named(Pattern.compile("save", Pattern.CASE_INSENSITIVE)))
                .first()
                .click());
        String text = Files.readString(saved.path());
        assertThat(text)
                .contains("joined the <strong>Union of Guilds</strong>.", "&lt;img src=x")
                .doesNotContain("<img", "<script");
    }

    @Test
    void opensAnAgreementWithItsQuotes() {
        open("#/agreements");
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Comprehensive Agreement on Investment")))
                .first()
                .click();
        assertThat(page.locator("blockquote").first()).not().isEmpty();
        assertThat(page.url()).contains("#/agreements/");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
