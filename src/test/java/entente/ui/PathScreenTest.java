package entente.ui;

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
        expect(page.getByRole(AriaRole.HEADING, named("Path 1: 2 hops"))).isVisible();
        expect(page.locator("blockquote"))
                .containsText(
                        new String[] {RunningService.MARKUP + " joined the Union of Guilds.", "Guild 7 of Varnholm"});
        expect(page.getByText("weakest hop").first()).isVisible();
    }

    @Test
    void saysWhyThereIsNoneAndShowsWhatAFilterHides() {
        open(QUESTION + "&until=1900");
        expect(page.getByRole(AriaRole.HEADING, named("The path without the time limit")))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, named("Remove the time limit")).click();
        expect(page.getByRole(AriaRole.HEADING, named("Path 1: 2 hops"))).isVisible();
        assertThat(page.url()).doesNotContain("1900");
    }

    @Test
    void explainsThatBothEndsAreTheSame() {
        expectFaultsWith("400");
        open("#/paths?from=hub&to=hub");
        expect(page.getByRole(AriaRole.ALERT).first()).containsText("same entity");
    }

    @Test
    void leadsFromANameToAProvedPathInFourActions() {
        open("#/");
        Locator search = page.getByRole(AriaRole.COMBOBOX).first();
        ready(search).fill("hoog");
        ready(page.getByRole(AriaRole.OPTION).first()).click();
        ready(page.getByRole(AriaRole.LINK, named("Paths from here"))).click();
        Locator to = page.getByRole(AriaRole.COMBOBOX, named(Pattern.compile("^to", Pattern.CASE_INSENSITIVE)));
        expect(to).isFocused();
        to.fill("geely");
        ready(page.getByRole(AriaRole.OPTION, named(Pattern.compile("^Geely"))).first())
                .click();
        expect(page.getByRole(AriaRole.HEADING, named(Pattern.compile("Path 1: .*"))))
                .isVisible();
        expect(page.locator("blockquote").first()).not().isEmpty();
    }

    @Test
    void savesADossierThatOpensByItself() throws IOException {
        open("#/dossier?from=markup&to=member-7");
        expect(page.locator("blockquote").first()).isVisible();
        Locator save = ready(page.getByRole(AriaRole.BUTTON, named("Save as HTML page")));
        Download saved = page.waitForDownload(save::click);
        String text = Files.readString(saved.path());
        assertThat(text)
                .contains("joined the <strong>Union of Guilds</strong>.", "&lt;img src=x")
                .doesNotContain("<img", "<script");
    }

    @Test
    void opensAnAgreementWithItsQuotes() {
        open("#/agreements");
        ready(page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Comprehensive Agreement on Investment")))
                        .first())
                .click();
        expect(page.locator("blockquote").first()).not().isEmpty();
        assertThat(page.url()).contains("#/agreements/");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
