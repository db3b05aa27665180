package entente.graph;

import entente.document.Document;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.resolution.Claim;
import entente.resolution.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document's nodes as the statements of {@code cypher/ingest} take them.
 *
 * @param document the document that all rows belong to
 */
record Rows(Document document) {
    Map<String, Object> properties(String extractor, String extractionJson) {
        EdtfDate published = document.publishedOn();
        return new Properties()
                .put("id", document.id())
                .put("title", document.title())
                .put("url", document.url())
                .put("author", document.author())
                .put("language", document.language())
                .put("publishedOn", text(published))
                .put("publishedFrom", published == null ? null : published.earliest())
                .put("fingerprint", document.fingerprint())
                .put("extractor", extractor)
                .put("text", document.text())
                .put("extraction", extractionJson)
                .map();
    }

    List<Map<String, Object>> passages() {
        return document.passages().stream()
                .map(passage -> new Properties()
                        .put("id", passageId(passage.index()))
                        .put("index", passage.index())
                        .put("start", passage.start())
                        .put("end", passage.end())
                        .map())
                .map(passage -> Map.of("document", document.id(), "passage", passage))
                .toList();
    }

    List<Map<String, Object>> mentions(Map<String, List<Mention>> byEntity) {
        var rows = new ArrayList<Map<String, Object>>();
        byEntity.forEach((entity, mentions) -> mentions.forEach(mention -> rows.add(
                Map.of("passage", passageId(mention.passage()), "entity", entity, "mention", properties(mention)))));
        return rows;
    }

    List<Map<String, Object>> claims(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Map.of("passage", passageId(claim.quote().passage()), "claim", properties(claim)))
                .toList();
    }

    List<Map<String, Object>> descriptions(List<Description> descriptions) {
        return descriptions.stream()
                .map(description -> Map.of(
                        "passage", passageId(description.quote().passage()), "description", properties(description)))
                .toList();
    }

    private String passageId(int index) {
        return document.id() + "/" + index;
    }

    private static Map<String, Object> properties(Mention mention) {
        return new Properties()
                .put("start", mention.start())
                .put("end", mention.end())
                .put("name", mention.name())
                .map();
    }

    private static Map<String, Object> properties(Claim claim) {
        return quoted(claim.quote())
                .put("id", claim.id())
                .put("relation", claim.relation())
                .put("subject", claim.subject())
                .put("predicate", claim.predicate().name())
                .put("object", claim.object())
                .put("title", claim.title())
                .put("since", text(claim.since()))
                .put("until", text(claim.until()))
                .put("modality", claim.modality().label())
                .put("confidence", claim.confidence())
                .map();
    }

    private static Map<String, Object> properties(Description description) {
        return quoted(description.quote())
                .put("id", description.id())
                .put("entity", description.entity())
                .put("kind", description.kind())
                .put("status", description.status())
                .put("since", text(description.since()))
                .put("until", text(description.until()))
                .put("topics", description.topics())
                .put("modality", description.modality().label())
                .put("confidence", description.confidence())
                .map();
    }

    private static Properties quoted(Quote quote) {
        return new Properties()
                .put("quote", quote.text())
                .put("start", quote.start())
                .put("end", quote.end());
    }

    private static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.text();
    }
}
