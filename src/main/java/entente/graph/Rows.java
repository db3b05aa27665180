package entente.graph;

import entente.document.Document;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.graph.correction.CorrectionMark;
import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.resolution.Claim;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a document as parameters for the statements of {@code cypher/ingest}.
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

    List<Map<String, Object>> claims(List<Claim> claims, Map<String, CorrectionMark> marks) {
        return claims.stream()
                .map(claim -> Map.of(
                        "passage",
                        passageId(claim.quote().passage()),
                        "claim",
                        properties(claim, marks.get(claim.id()))))
                .toList();
    }

    List<Map<String, Object>> descriptions(Resolution resolution, Map<String, CorrectionMark> marks) {
        Map<String, Entity> entities =
                resolution.entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
        return resolution.descriptions().stream()
                .map(description -> Map.of(
                        "passage",
                        passageId(description.quote().passage()),
                        "description",
                        properties(description, marks.get(description.id()), entities.get(description.entity()))))
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

    static Map<String, Object> properties(Claim claim, @Nullable CorrectionMark mark) {
        return quoted(claim.quote(), mark)
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
                .put("plainSubject", claim.plainSubject())
                .put("plainObject", claim.plainObject())
                .map();
    }

    private static Map<String, Object> properties(
            Description description, @Nullable CorrectionMark mark, @Nullable Entity entity) {
        // What a rejected description is about may be gone, but readers still want to know what it was.
        Entity shown = mark != null && mark.rejected() ? entity : null;
        return quoted(description.quote(), mark)
                .put("name", shown == null ? null : shown.name())
                .put("type", shown == null ? null : shown.type().label())
                .put("id", description.id())
                .put("entity", description.entity())
                .put("kind", description.kind())
                .put("status", description.status())
                .put("since", text(description.since()))
                .put("until", text(description.until()))
                .put("topics", description.topics())
                .put("modality", description.modality().label())
                .put("confidence", description.confidence())
                .put("plain", description.plain())
                .map();
    }

    private static Properties quoted(Quote quote, @Nullable CorrectionMark mark) {
        return new Properties()
                .put("correction", mark == null ? null : mark.correction())
                .put("rejected", mark != null && mark.rejected() ? true : null)
                .put("confirmed", mark != null && mark.confirmed() ? true : null)
                .put("quote", quote.text())
                .put("start", quote.start())
                .put("end", quote.end());
    }

    private static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.text();
    }
}
