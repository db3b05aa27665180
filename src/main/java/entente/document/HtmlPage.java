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

/** Reads the article out of an HTML page. */
class HtmlPage {
    /** Deeper elements become siblings of the deepest: no article is nested so deep, and no traversal gets deeper. */
    private static final int DEEPEST = 100;

    /** Readability climbs from each element to its ancestors; beyond so many steps it would take many seconds. */
    private static final long MOST_STEPS = 400_000;

    /** Readability takes anything for the article where there is less text than this. */
    private static final int SHORTEST_ARTICLE = 200;

    private static final int MOST_NOTICES = 200;

    /** What is no text, not seen, or of the page by its own word; Readability weighs the rest. */
    private static final String NO_TEXT =
            "script, style, noscript, template, svg, iframe, object, button, select, input,"
                    + " textarea, dialog, nav, [hidden], [aria-hidden=true], [role=navigation], [role=dialog], [role=search],"
                    + " [role=contentinfo], [role=banner]";

    private static final String NOTICE_WORDS =
            "(cookies?|consent|gdpr|newsletter|share|sharing|social|related|recommended|must-?read|breadcrumbs?)";

    /** Banners about cookies, share bars and lists of other articles, as the names of their classes give them away. */
    private static final String NOTICES =
            "[class~=(?i)(^|[\\s_-])" + NOTICE_WORDS + "([\\s_-]|$)], [id~=(?i)(^|[_-])" + NOTICE_WORDS + "([_-]|$)]";

    private static final String FURNITURE = "header, footer, aside, form";

    private HtmlPage() {}

    /** {@return the article on the page; what the page says of itself goes before what its text shows} */
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
     * {@return the lists and tables that the article announces} Readability takes a list of links for a menu, but one
     * behind a colon or below a heading of the article, such as that of twin cities, belongs to the text.
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
                // Some sites give the whole page such a name.
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
