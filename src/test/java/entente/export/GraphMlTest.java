package entente.export;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** Reads files with JGraphT, which also validates them against the schema of GraphML. */
class GraphMlTest {
    private final Map<String, Map<String, Attribute>> nodes = new HashMap<>();
    private final Map<DefaultEdge, Map<String, Attribute>> edges = new HashMap<>();

    @Test
    void isReadWithTypedValues() {
        Graph<String, DefaultEdge> graph = read(StoryRows.plain());
        assertThat(graph.vertexSet()).hasSize(7);
        assertThat(graph.edgeSet()).hasSize(6);
        assertThat(values(nodes.getOrDefault("person-lund", Map.of())))
                .containsEntry("name", "Ana Lund")
                .containsEntry("type", "Person")
                .containsEntry("aliases", "Lund; Mayor Lund")
                .containsEntry("documents", "3")
                .doesNotContainKey("status");
        assertThat(find(nodes.getOrDefault("person-lund", Map.of()), "documents")
                        .getType())
                .isEqualTo(AttributeType.LONG);
        assertThat(values(nodes.getOrDefault("place-norhaven", Map.of())))
                .containsEntry("identifiers", "port:NHV; wikidata:Q239")
                .containsEntry("sameAs", "port:NHV; http://www.wikidata.org/entity/Q239");
        DefaultEdge visit = graph.getEdge("person-lund", "place-east");
        assertThat(values(edges.getOrDefault(visit, Map.of())))
                .containsEntry("type", "VISITED")
                .containsEntry("since", "2024-05-03")
                .containsEntry("quote", "Mayor Lund of Norhaven")
                .containsEntry("url", "https://news.example/ports");
        assertThat(find(edges.getOrDefault(visit, Map.of()), "confidence").getType())
                .isEqualTo(AttributeType.DOUBLE);
    }

    @Test
    void preservesAnyTextThatXmlAllows() {
        StoryRows story = StoryRows.hostile();
        Graph<String, DefaultEdge> graph = read(story);
        assertThat(graph.vertexSet()).hasSize(story.entityList().size());
        assertThat(nodes.values().stream()
                        .map(node -> find(node, "name").getValue())
                        .collect(toSet()))
                .isEqualTo(story.names().stream().map(WellFormed::xml).collect(toSet()));
        assertThat(nodes.values().stream()
                        .map(node -> find(node, "id").getValue())
                        .collect(toSet()))
                .isEqualTo(story.entityList().stream()
                        .map(entity -> WellFormed.xml(entity.id()))
                        .collect(toSet()));
        assertThat(edges.values().stream()
                        .map(edge -> find(edge, "quote").getValue())
                        .collect(toSet()))
                .isEqualTo(story.names().stream().map(WellFormed::xml).collect(toSet()));
    }

    @Test
    void writesAnEmptyGraph() {
        assertThat(read(StoryRows.empty()).vertexSet()).isEmpty();
    }

    @Test
    void replacesCharactersThatXmlForbids() {
        assertThat(WellFormed.xml("a\u0000b\uD800c\uFFFEd🤝\t")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd🤝\t");
    }

    private Graph<String, DefaultEdge> read(StoryRows story) {
        Graph<String, DefaultEdge> graph =
                new DirectedPseudograph<>(SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
        var importer = new GraphMLImporter<String, DefaultEdge>();
        assertThat(importer.isSchemaValidation()).isTrue();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) ->
                nodes.computeIfAbsent(of.getFirst(), node -> new HashMap<>()).put(of.getSecond(), value));
        importer.addEdgeAttributeConsumer((of, value) ->
                edges.computeIfAbsent(of.getFirst(), edge -> new HashMap<>()).put(of.getSecond(), value));
        importer.importGraph(graph, new ByteArrayInputStream(story.as(ExportFormat.GRAPHML)));
        return graph;
    }

    private static Attribute find(Map<String, Attribute> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static Map<String, String> values(Map<String, Attribute> attributes) {
        var values = new HashMap<String, String>();
        attributes.forEach((name, value) -> values.put(name, value.getValue()));
        return values;
    }
}
