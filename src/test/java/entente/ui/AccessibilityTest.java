package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccessibilityTest extends BrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> SCREENS = List.of(
            "#/",
            "#/network",
            "#/network/markup",
            "#/network/markup?view=table",
            "#/network/markup?view=timeline",
            "#/network/markup?view=map",
            "#/paths?from=hub&to=markup",
            "#/agreements",
            "#/documents",
            "#/review",
            "#/dossier?entity=markup");

    private static final Pattern NAME = Pattern.compile("#/(\\w*)");

    @Test
    void hasNoFaultThatKeepsPeopleOut() {
        open("#/");
        assertThat(faults(axe().withTags(RULES))).isEmpty();
    }

    /** Only colours differ in the dark. */
    @Test
    void hasContrastEnoughInTheDark() {
        page = fresh(1440, 900, ColorScheme.DARK);
        open("#/");
        assertThat(faults(axe().withRules(List.of("color-contrast")))).isEmpty();
    }

    @Test
    void fitsOnAPhone() {
        page = fresh(390, 844, ColorScheme.LIGHT);
        open("#/");
        List<String> wide = new ArrayList<>();
        for (String screen : SCREENS) {
            turnTo(screen);
            if ((Integer) page.evaluate("Math.max(document.documentElement.scrollWidth,"
                            + " document.querySelector('entente-app').renderRoot.querySelector('main').scrollWidth)")
                    > 390) {
                wide.add(screen);
            }
        }
        assertThat(wide).isEmpty();
    }

    private AxeBuilder axe() {
        // One page without frames needs no second one to gather what was found.
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private List<String> faults(AxeBuilder axe) {
        List<String> faults = new ArrayList<>();
        for (String screen : SCREENS) {
            turnTo(screen);
            axe.analyze()
                    .getViolations()
                    .forEach(fault -> faults.add(screen + ": " + fault.getId() + ": " + fault.getNodes()));
        }
        return faults;
    }

    private void turnTo(String screen) {
        page.evaluate("address => location.hash = address", screen);
        waitUntilSettled();
        // An empty page or a failure has no fault either.
        expect(page.locator("main > entente-" + name(screen))).isVisible();
        expect(page.getByRole(AriaRole.MAIN)).containsText(Pattern.compile("\\w{3}"));
        expect(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    private static String name(String screen) {
        Matcher name = NAME.matcher(screen);
        return name.lookingAt() && !name.group(1).isEmpty() ? name.group(1) : "start";
    }
}
