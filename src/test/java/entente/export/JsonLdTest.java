package entente.export;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Reads files with Jena. */
@Aside
class JsonLdTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String OWN = "urn:entente:vocabulary:";

    private final Model model = ModelFactory.createDefaultModel();

    @Test
    void usesTermsOfSchemaOrgWhereTheyFit() {
        read(StoryRows.plain());
        Resource lund = entity("person-lund");
        assertThat(model.contains(lund, RDF.type, model.createResource(SCHEMA + "Person")))
                .isTrue();
        assertThat(model.contains(lund, term("alternateName"), "Mayor Lund")).isTrue();
        assertThat(model.contains(entity("agreement-pact"), RDF.type, model.createResource(SCHEMA + "CreativeWork")))
                .isTrue();
        assertThat(model.contains(entity("event-visit"), term("startDate"), "2024-05-03"))
                .isTrue();
        assertThat(model.contains(entity("organization-port"), term("memberOf"), entity("organization-league")))
                .isTrue();
        assertThat(model.contains(entity("place-norhaven"), term("containedInPlace"), entity("place-east")))
                .isTrue();
        assertThat(model.contains(
                        entity("place-norhaven"),
                        term("sameAs"),
                        model.createResource("http://www.wikidata.org/entity/Q239")))
                .isTrue();
        assertThat(model.contains(entity("place-norhaven"), term("sameAs"), "port:NHV"))
                .isTrue();
        assertThat(model.contains(entity("organization-league"), term("founder"), lund))
                .isTrue();
        assertThat(model.contains(lund, own("holdsPosition"), entity("place-norhaven")))
                .isTrue();
    }

    @Test
    void writesEveryRelationAsAClaimWithQuoteAndDocument() {
        read(StoryRows.plain());
        assertThat(claims()).hasSize(6);
        Resource claim = model.createResource("urn:entente:relation:r3");
        assertThat(model.contains(claim, term("text"), "Mayor Lund of Norhaven"))
                .isTrue();
        assertThat(model.contains(claim, RDF.subject, entity("person-lund"))).isTrue();
        assertThat(model.contains(claim, RDF.predicate, own("holdsPosition"))).isTrue();
        assertThat(claim.getProperty(own("confidence")).getDouble()).isEqualTo(0.9);
        assertThat(claim.getPropertyResourceValue(term("appearance"))
                        .getProperty(term("url"))
                        .getString())
                .isEqualTo("https://news.example/ports");
    }

    @Test
    void writesDeniedRelationsAsClaimsOnly() {
        read(StoryRows.plain());
        assertThat(model.contains(entity("person-lund"), term("owns"))).isFalse();
        assertThat(model.contains(model.createResource("urn:entente:relation:r5"), own("modality"), "denied"))
                .isTrue();
    }

    @Test
    void preservesAnyText() {
        StoryRows story = StoryRows.hostile();
        read(story);
        assertThat(model.listObjectsOfProperty(term("name")).toList().stream()
                        .map(name -> name.asLiteral().getString())
                        .collect(toSet()))
                .isEqualTo(story.names());
        assertThat(model.listObjectsOfProperty(term("identifier")).toList()).hasSameSizeAs(story.entityList());
        assertThat(claims()).hasSameSizeAs(story.relationList());
    }

    @Test
    void writesAnEmptyGraph() {
        read(StoryRows.empty());
        assertThat(model.isEmpty()).isTrue();
    }

    private void read(StoryRows story) {
        RDFDataMgr.read(model, new ByteArrayInputStream(story.as(ExportFormat.JSONLD)), Lang.JSONLD);
    }

    private List<Resource> claims() {
        return model.listSubjectsWithProperty(RDF.type, model.createResource(SCHEMA + "Claim"))
                .toList();
    }

    private Resource entity(String id) {
        return model.createResource("urn:entente:entity:" + id);
    }

    private Property term(String name) {
        return model.createProperty(SCHEMA, name);
    }

    private Property own(String name) {
        return model.createProperty(OWN, name);
    }
}
