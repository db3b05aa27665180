package entente.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Waits for a page as long as it makes progress. On a busy machine everything takes longer, so a fixed time is either too
 * short there or too long for a page that is wrong. A page makes progress while a request is under way, its nodes change, it
 * draws a frame, or its worker answers. A page that does nothing of this for some turns of its event loop rests: what is not
 * there then does not come, and the wait fails. The turns take longer on a busy machine, too.
 */
final class Patience {
    /** Milliseconds after which any wait ends. */
    static final double LONGEST = 180_000;

    /** Milliseconds between two looks at the page. */
    private static final double PAUSE = 50;

    /** Milliseconds that an assertion of Playwright takes before the page is looked at again. */
    private static final double ONE_LOOK = 500;

    /** Turns without progress after which a page rests; on an idle machine there are four a second. */
    private static final int RESTS = 40;

    /** Turns without progress after which a page has shown what it can show at once. */
    private static final int SETTLED = 3;

    /** Counts the turns without progress. The service may also take twelve times as long to answer. */
    private static final String WATCH = """
            (() => {
              const patience = (window.patience = { turns: 0 });
              const progress = () => (patience.turns = 0);
              setInterval(() => patience.turns++, 250);
              const changes = new MutationObserver(progress);
              const everything = { subtree: true, childList: true, attributes: true, characterData: true };
              changes.observe(document, everything);
              const attach = Element.prototype.attachShadow;
              Element.prototype.attachShadow = function (options) {
                const root = attach.call(this, options);
                changes.observe(root, everything);
                return root;
              };
              const frame = window.requestAnimationFrame.bind(window);
              window.requestAnimationFrame = (draw) => frame((time) => { progress(); draw(time); });
              window.Worker = class extends window.Worker {
                constructor(...address) {
                  super(...address);
                  this.addEventListener('message', progress);
                }
              };
              const timeout = AbortSignal.timeout.bind(AbortSignal);
              AbortSignal.timeout = (limit) => timeout(12 * limit);
            })();
            """;

    private final Page page;
    private final Set<Request> underWay = new HashSet<>();

    private Patience(Page page) {
        this.page = page;
        page.onRequest(underWay::add);
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
    }

    /** Prepares a context, before its first page opens. */
    static void prepare(BrowserContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(ONE_LOOK);
        context.setDefaultTimeout(LONGEST);
        context.addInitScript(WATCH);
    }

    static Patience with(Page page) {
        return new Patience(page);
    }

    /** {@return assertions that hold sooner or later} */
    LocatorAssertions expect(Locator locator) {
        return patient(LocatorAssertions.class, PlaywrightAssertions.assertThat(locator));
    }

    /** {@return assertions that hold sooner or later} */
    PageAssertions expect(Page page) {
        return patient(PageAssertions.class, PlaywrightAssertions.assertThat(page));
    }

    void until(BooleanSupplier condition) {
        until(() -> {
            if (!condition.getAsBoolean()) {
                throw new AssertionError("The page rests, and the condition does not hold");
            }
        });
    }

    /** Waits until the page has shown what it can show without the next action. */
    void settle() {
        page.evaluate("() => { patience.turns = 0; }");
        until(() -> quiet(SETTLED));
    }

    private void until(Runnable check) {
        long end = System.nanoTime() + (long) (LONGEST * 1e6);
        while (true) {
            // Asked before the check, so that the last check sees the page at rest.
            boolean last = quiet(RESTS) || System.nanoTime() > end;
            try {
                check.run();
                return;
            } catch (AssertionError | PlaywrightException notYet) {
                if (last) {
                    throw notYet;
                }
            }
            page.waitForTimeout(PAUSE);
        }
    }

    private boolean quiet(int turns) {
        try {
            int since = ((Number) page.evaluate("() => patience.turns")).intValue();
            return underWay.isEmpty() && since >= turns;
        } catch (PlaywrightException leaving) {
            // The page goes to another address.
            return false;
        }
    }

    private <A> A patient(Class<A> type, A assertions) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getName().equals("not")) {
                        return patient(type, type.cast(method.invoke(assertions)));
                    }
                    until(() -> {
                        try {
                            method.invoke(assertions, values);
                        } catch (InvocationTargetException failure) {
                            throw unchecked(failure.getCause());
                        } catch (IllegalAccessException impossible) {
                            throw new IllegalStateException(impossible);
                        }
                    });
                    return null;
                }));
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
