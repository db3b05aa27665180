package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Identifier;
import entente.ontology.RelationType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD 1.1 with an embedded context, in terms of schema.org where they fit ({@link SchemaOrg}). A relation that is
 * stated or reported is a property of its subject. In addition, every relation, including planned and denied ones, is a
 * {@code Claim} with its quote, and with subject, predicate and object in RDF terms.
 */
final class JsonLd implements GraphFile {
    private static final Map<String, Object> CONTEXT = Map.of(
            "@version",
            1.1,
            "@vocab",
            "https://schema.org/",
            "entente",
            "urn:entente:vocabulary:",
            "rdf",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "xsd",
            "http://www.w3.org/2001/XMLSchema#",
            "entente:confidence",
            Map.of("@type", "xsd:double"));

    private final JsonGenerator json;

    JsonLd(OutputStream out) {
        this.json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        json.writePOJOProperty("@context", CONTEXT);
        json.writeArrayPropertyStart("@graph");
    }

    @Override
    public void entity(ExportedEntity entity) {
        var node = Node.of(iri("entity", entity.id()));
        node.add("@type", SchemaOrg.classes(entity.type()));
        node.add("identifier", entity.id());
        node.add("name", entity.name());
        node.add(
                "alternateName",
                entity.aliases().isEmpty()
                        ? null
                        : entity.aliases().stream().map(WellFormed::unicode).toList());
        node.add("sameAs", entity.identifiers().isEmpty() ? null : links(entity));
        node.add(SchemaOrg.OWN + "kind", entity.kind());
        node.add(SchemaOrg.OWN + "status", entity.status());
        node.add(SchemaOrg.OWN + "since", entity.since());
        node.add(SchemaOrg.OWN + "until", entity.until());
        if (entity.type() == EntityType.EVENT) {
            EdtfDate end = entity.until() == null ? entity.since() : entity.until();
            node.add(
                    "startDate",
                    entity.since() == null ? null : ends(entity.since()).getFirst());
            node.add("endDate", end == null ? null : ends(end).getLast());
        }
        node.add(SchemaOrg.OWN + "documents", entity.documents());
        write(node);
    }

    /** {@return links as nodes, and identifiers without an address as text} */
    private static List<Object> links(ExportedEntity entity) {
        return entity.identifiers().stream()
                .map(text -> {
                    String link = Identifier.sameAs(text);
                    return link.equals(text) ? (Object) WellFormed.unicode(text) : Map.of("@id", link);
                })
                .toList();
    }

    @Override
    public void relation(ExportedRelation relation) {
        if (relation.holds()) {
            write(property(relation));
        }
        write(claim(relation));
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void write(Node node) {
        json.writePOJO(node.members());
    }

    private static Node property(ExportedRelation relation) {
        var property = SchemaOrg.find(
                        relation.type(),
                        relation.subject().type(),
                        relation.object().type())
                .orElseGet(() -> new SchemaOrg.Property(own(relation.type()), false));
        var from = property.inverse() ? relation.object() : relation.subject();
        var to = property.inverse() ? relation.subject() : relation.object();
        return Node.of(iri("entity", from.id())).add(property.name(), entity(to));
    }

    private static Node claim(ExportedRelation relation) {
        var claim = Node.of(iri("relation", relation.id()));
        claim.add("@type", List.of("Claim", "rdf:Statement"));
        claim.add("rdf:subject", entity(relation.subject()));
        claim.add("rdf:predicate", Map.of("@id", own(relation.type())));
        claim.add("rdf:object", entity(relation.object()));
        claim.add("text", relation.quote());
        claim.add(SchemaOrg.OWN + "title", relation.title());
        claim.add(SchemaOrg.OWN + "since", relation.since());
        claim.add(SchemaOrg.OWN + "until", relation.until());
        claim.add(SchemaOrg.OWN + "modality", relation.modality().label());
        claim.add(SchemaOrg.OWN + "confidence", relation.confidence());
        claim.add(SchemaOrg.OWN + "documents", relation.documents());
        if (relation.source() != null) {
            var work = new Node(new LinkedHashMap<>()).add("@type", "CreativeWork");
            work.add("name", relation.sourceTitle());
            work.add("url", relation.url());
            work.add("datePublished", relation.publishedOn());
            claim.add("appearance", work.members());
        }
        return claim;
    }

    private static Map<String, Object> entity(ExportedRelation.End end) {
        return Map.of("@id", iri("entity", end.id()));
    }

    private static String iri(String kind, String id) {
        return "urn:entente:" + kind + ":"
                + URLEncoder.encode(WellFormed.unicode(id), UTF_8).replace("+", "%20");
    }

    /** {@return the ends of an interval, or the date itself, with the precision of the documents} */
    private static List<String> ends(EdtfDate date) {
        return List.of(date.text().split("/", -1));
    }

    /** {@return the property in Entente's vocabulary, such as {@code entente:holdsPosition}} */
    private static String own(RelationType type) {
        StringBuilder name = new StringBuilder(SchemaOrg.OWN);
        for (String word : type.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.length() == SchemaOrg.OWN.length() ? lower : word.charAt(0) + lower.substring(1));
        }
        return name.toString();
    }

    /** A node object without null members. */
    private record Node(Map<String, Object> members) {
        static Node of(String id) {
            return new Node(new LinkedHashMap<>()).add("@id", id);
        }

        Node add(String name, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case List<?> list -> members.put(name, list);
                case Map<?, ?> map -> members.put(name, map);
                case Number number -> members.put(name, number);
                default -> members.put(name, WellFormed.unicode(value.toString()));
            }
            return this;
        }
    }
}
