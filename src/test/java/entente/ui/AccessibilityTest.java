package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            "#/dossier?entity=markup");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoFaultThatKeepsPeopleOut(ColorScheme colours) {
        page = fresh(1440, 900, colours);
        open("#/");
        List<String> faults = new ArrayList<>();
        for (String screen : SCREENS) {
            turnTo(screen);
            new AxeBuilder(page)
                    .withTags(RULES)
                    .analyze()
                    .getViolations()
                    .forEach(fault -> faults.add(screen + ": " + fault.getId() + ": " + fault.getNodes()));
        }
        assertThat(faults).isEmpty();
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

    private void turnTo(String screen) {
        page.evaluate("address => location.hash = address", screen);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(600);
    }
}
