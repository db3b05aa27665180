package entente.document;

import entente.ontology.EdtfDate;
import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
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
        String named = canonical == null ? null : url(canonical.absUrl("href"));
        return named == null ? url(meta("og:url")) : named;
    }

    private @Nullable String author() {
        String named = author(meta(
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
        return shown == null ? null : author(CleanText.line(shown.text()));
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang], html[xml:lang]");
        String named = html == null ? null : language(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
        return named == null ? language(meta("content-language", "og:locale", "dc.language", "language")) : named;
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
            EdtfDate date = value == null ? null : date(value);
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
                EdtfDate date = date(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
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

    /** {@return the date in a field for dates, as ISO writes it or in words} */
    static @Nullable EdtfDate date(String text) {
        return StatedDate.ofIso(text)
                .or(() -> text.length() > 60
                        ? java.util.Optional.empty()
                        : StatedDate.find(text).map(StatedDate.Found::date))
                .orElse(null);
    }

    /** {@return the name without "By"; the address of a profile is no name} */
    static @Nullable String author(@Nullable String text) {
        if (text == null || text.matches("(?i)\\s*|(https?:)?//.*") || text.length() > 200) {
            return null;
        }
        return text.replaceFirst("(?i)^by[: ]\\s*", "");
    }

    /** {@return the text as BCP 47 tag, if it is one} */
    static @Nullable String language(@Nullable String text) {
        try {
            String tag = text == null
                    ? ""
                    : new Locale.Builder()
                            .setLanguageTag(text.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
            return tag.isEmpty() || tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException notATag) {
            return null;
        }
    }

    /** {@return the text if it is an absolute address on the web} */
    static @Nullable String url(@Nullable String text) {
        try {
            URI uri = URI.create(text == null ? "" : text.strip());
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    ? uri.toString()
                    : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
