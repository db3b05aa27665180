package entente.document;

import entente.document.text.CleanText;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself in JSON-LD, with the vocabulary of schema.org. */
class LinkedData {
    /** More than any site nests, and little enough to be walked through by recursion. */
    private static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = JsonDocument.mapper(DEEPEST);

    private LinkedData() {}

    /** {@return what the page's article, or else the page itself, is said to be} */
    static Draft of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(MAPPER.readTree(script.data()), things);
            } catch (JacksonException malformed) {
                // What a site publishes for search engines is often broken; the page has other sources.
                continue;
            }
        }
        return things.stream()
                .filter(thing -> rank(thing) < 2)
                .min(Comparator.comparingInt(LinkedData::rank))
                .map(LinkedData::draft)
                .orElse(new Draft(null, null, null, null, null, ""));
    }

    private static void collect(JsonNode node, List<JsonNode> things) {
        if (node.isObject() && node.has("@type")) {
            things.add(node);
        }
        if (node.isArray()) {
            node.values().forEach(each -> collect(each, things));
        }
        for (String field : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
            if (node.path(field).isContainer()) {
                collect(node.path(field), things);
            }
        }
    }

    /** {@return 0 for an article of any kind, 1 for a page, 2 for anything else} */
    private static int rank(JsonNode thing) {
        String types = thing.path("@type").toString();
        if (types.matches(".*(Article|Posting|Report)\\b.*")) {
            return 0;
        }
        return types.contains("WebPage") ? 1 : 2;
    }

    private static Draft draft(JsonNode thing) {
        return new Draft(
                Draft.first(line(thing.path("headline")), line(thing.path("name"))),
                Draft.first(address(thing.path("url")), address(thing.path("mainEntityOfPage"))),
                names(thing.path("author")),
                language(thing.path("inLanguage")),
                date(thing),
                "");
    }

    private static @Nullable EdtfDate date(JsonNode thing) {
        String published = line(thing.path("datePublished"));
        return published == null ? null : MetadataField.date(published);
    }

    private static @Nullable String address(JsonNode node) {
        return MetadataField.url(line(node.isObject() ? node.path("@id") : node));
    }

    private static @Nullable String language(JsonNode node) {
        return MetadataField.language(
                line(node.isObject() ? node.path(node.has("alternateName") ? "alternateName" : "name") : node));
    }

    private static @Nullable String names(JsonNode author) {
        String names = StreamSupport.stream(
                        author.isArray()
                                ? author.values().spliterator()
                                : List.of(author).spliterator(),
                        false)
                .map(each -> line(each.isObject() ? each.path("name") : each))
                .map(MetadataField::author)
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String line(JsonNode node) {
        String line = node.isString() ? CleanText.line(node.stringValue()) : "";
        return line.isEmpty() ? null : line;
    }
}
