package entente.document;

import entente.document.text.CleanText;
import entente.ontology.EdtfDate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an HTML page says of itself: JSON-LD goes before OpenGraph and meta tags, these before what is seen on it. */
class PageMetadata {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+[|–—·•»-]\\s+");

    private final Document page;

    private PageMetadata(Document page) {
        this.page = page;
    }

    /** {@return what the page says of itself} */
    static Draft of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        return LinkedData.of(page)
                .or(new Draft(
                        metadata.title(),
                        metadata.url(),
                        metadata.author(),
                        metadata.language(),
                        metadata.publishedOn(),
                        ""));
    }

    private @Nullable String title() {
        String named = meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
        if (named != null) {
            return named;
        }
        String title = CleanText.line(page.title());
        for (Element heading : page.select("h1")) {
            String text = CleanText.line(heading.text());
            if (!text.isEmpty() && (title.isEmpty() || title.contains(text))) {
                return text;
            }
        }
        return title.isEmpty() ? null : withoutSite(title);
    }

    /** Takes the name of the site off a title, if it can be known. */
    private String withoutSite(String title) {
        String site = meta("og:site_name", "application-name");
        String[] parts = BETWEEN_NAMES.split(title);
        String last = parts[parts.length - 1];
        return parts.length > 1 && last.equalsIgnoreCase(site)
                ? title.substring(0, title.length() - last.length()).replaceAll("\\s+[|–—·•»-]\\s+$", "")
                : title;
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String named = canonical == null ? null : MetadataField.url(canonical.absUrl("href"));
        return named == null ? MetadataField.url(meta("og:url")) : named;
    }

    private @Nullable String author() {
        String named = MetadataField.author(meta(
                "author",
                "article:author",
                "citation_author",
                "dc.creator",
                "byl",
                "parsely-author",
                "sailthru.author"));
        if (named != null) {
            return named;
        }
        Element shown = page.selectFirst("[itemprop=author], [rel=author], .byline");
        return shown == null ? null : MetadataField.author(CleanText.line(shown.text()));
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang], html[xml:lang]");
        String named = html == null
                ? null
                : MetadataField.language(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
        return named == null
                ? MetadataField.language(meta("content-language", "og:locale", "dc.language", "language"))
                : named;
    }

    private @Nullable EdtfDate publishedOn() {
        for (String name : new String[] {
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datePublished",
            "citation_publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date"
        }) {
            String value = meta(name);
            EdtfDate date = value == null ? null : MetadataField.date(value);
            if (date != null) {
                return date;
            }
        }
        return shownDate();
    }

    private @Nullable EdtfDate shownDate() {
        for (String place :
                new String[] {"time[itemprop=datePublished]", "time[pubdate]", "article time", "main time", "time"}) {
            for (Element time : page.select(place)) {
                EdtfDate date = MetadataField.date(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** {@return the first such meta tag's content that is not blank} */
    private @Nullable String meta(String... names) {
        for (String name : names) {
            String each = "meta[%s=" + name + "]";
            String selector = String.join(
                    ", ",
                    each.formatted("property"),
                    each.formatted("name"),
                    each.formatted("itemprop"),
                    each.formatted("http-equiv"));
            for (Element tag : page.select(selector)) {
                String content = CleanText.line(tag.attr("content"));
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return null;
    }
}
