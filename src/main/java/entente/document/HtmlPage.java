package entente.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Extracts the article of an HTML page. */
class HtmlPage {
    /**
     * Maximum depth of the tree. Deeper elements become siblings at this depth. No article is nested that deeply, and
     * it bounds all traversals.
     */
    private static final int DEEPEST = 100;

    /**
     * Maximum sum of element depths. Readability visits the ancestors of each element, so larger pages would take many
     * seconds.
     */
    private static final long MOST_STEPS = 400_000;

    /** Below this length, Readability is unreliable. */
    private static final int SHORTEST_ARTICLE = 200;

    private static final int MOST_NOTICES = 200;

    /** Elements that are not text, hidden, or marked as page furniture. Readability evaluates the others. */
    private static final String NO_TEXT =
            "script, style, noscript, template, svg, iframe, object, button, select, input,"
                    + " textarea, dialog, nav, [hidden], [aria-hidden=true], [role=navigation], [role=dialog], [role=search],"
                    + " [role=contentinfo], [role=banner]";

    private static final String NOTICE_NAMES =
            "(cookies?|consent|gdpr|newsletter|share|sharing|social|related|recommended" + "|must-?read|breadcrumbs?)";

    /** Cookie banners, share bars and lists of other articles, recognized by class name or id. */
    private static final String NOTICES =
            "[class~=(?i)(^|[\\s_-])%1$s([\\s_-]|$)], [id~=(?i)(^|[_-])%1$s([_-]|$)]".formatted(NOTICE_NAMES);

    private static final String FURNITURE = "header, footer, aside, form";

    private HtmlPage() {}

    /** {@return the article of the page; its metadata takes precedence over what its text states} */
    static Draft read(String html, @Nullable String url) {
        Document page =
                Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(DEEPEST));
        Draft metadata = PageMetadata.of(page);
        Draft text = PlainText.ofLines(mainText(page));
        return metadata.withText(text.text()).or(text);
    }

    private static List<String> mainText(Document page) {
        page.select(NO_TEXT).remove();
        dropNotices(page);
        announcedLists(page).forEach(list -> list.select("a").unwrap());
        Document rest = page.clone();
        rest.body().select(FURNITURE).remove();
        List<String> body = Blocks.of(rest.body().hasText() ? rest.body() : page.body());
        List<String> article = article(page);
        return characters(article) < Math.max(SHORTEST_ARTICLE, characters(body) / 4) ? body : article;
    }

    /**
     * {@return the lists and tables that the article announces} Readability treats a list of links as a menu. But a
     * list after a colon or below a heading of the article, such as a list of twin cities, belongs to the text.
     */
    private static List<Element> announcedLists(Document page) {
        return page
                .select("p + ul, p + ol, p + table, :is(article, main) :is(h2, h3, h4) + :is(ul, ol, table)")
                .stream()
                .filter(list -> {
                    Element before = list.previousElementSibling();
                    String text = before == null ? "" : before.text().strip();
                    boolean heading = before != null && !before.normalName().equals("p");
                    return !Furniture.isListHeading(text) && (heading || text.endsWith(":"));
                })
                .toList();
    }

    private static void dropNotices(Document page) {
        int whole = page.body().text().length();
        page.select(NOTICES).stream()
                .limit(MOST_NOTICES)
                // Some sites use such a class name for the whole page.
                .filter(notice -> notice.text().length() * 2 < whole)
                .forEach(Element::remove);
    }

    private static List<String> article(Document page) {
        if (isTooDeep(page)) {
            return List.of();
        }
        String address = page.location().isEmpty() ? "https://page.invalid/" : page.location();
        Element article = new Readability4J(address, page).parse().getArticleContent();
        return article == null ? List.of() : Blocks.of(article);
    }

    private static boolean isTooDeep(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        AtomicLong steps = new AtomicLong();
        page.traverse((node, depth) -> {
            deepest.accumulateAndGet(depth, Math::max);
            steps.addAndGet(depth);
        });
        return deepest.get() >= DEEPEST - 1 || steps.get() > MOST_STEPS;
    }

    private static int characters(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
