package entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityTest extends BrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({
        "#/, LIGHT",
        "#/, DARK",
        "#/network, LIGHT",
        "#/network, DARK",
        "#/network/hub, LIGHT",
        "#/network/hub, DARK",
        "#/network/hub?view=table, LIGHT",
        "#/network/hub?view=timeline, DARK",
        "#/network/place-belgium-74c82057a3?view=map, LIGHT",
        "#/paths?from=hub&to=markup, LIGHT",
        "#/paths?from=hub&to=markup, DARK",
        "#/agreements, LIGHT",
        "#/agreements, DARK",
        "#/documents, LIGHT",
        "#/documents, DARK",
        "#/dossier?entity=hub, LIGHT"
    })
    void hasNoFaultThatKeepsPeopleOut(String address, ColorScheme colours) {
        page = fresh(1440, 900, colours);
        open(address);
        settle();
        assertThat(new AxeBuilder(page)
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(fault -> fault.getId() + ": " + fault.getNodes())
                                .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#/",
        "#/network/hub",
        "#/paths?from=hub&to=markup",
        "#/agreements",
        "#/documents",
        "#/dossier?entity=hub"
    })
    void fitsOnAPhone(String address) {
        page = fresh(390, 844, ColorScheme.LIGHT);
        open(address);
        settle();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat((Integer) page.evaluate(
                        "document.querySelector('entente-app').renderRoot.querySelector('main').scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
