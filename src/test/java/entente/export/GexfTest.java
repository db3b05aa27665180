package entente.export;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Aside
class GexfTest {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Test
    void conformsToTheFormat() throws Exception {
        for (StoryRows story : List.of(StoryRows.plain(), StoryRows.hostile(), StoryRows.empty())) {
            Document file = parse(story);
            assertThat(file.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
            assertThat(elements(file, "graph").getFirst().getAttribute("defaultedgetype"))
                    .isEqualTo("directed");
            Set<String> nodes = unique(elements(file, "node"));
            assertThat(nodes).hasSize(story.entityList().size());
            List<Element> edges = elements(file, "edge");
            assertThat(unique(edges)).hasSize(story.relationList().size());
            assertThat(edges)
                    .allSatisfy(edge ->
                            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
            Set<String> declared = new HashSet<>();
            for (Element attributes : elements(file, "attributes")) {
                children(attributes, "attribute")
                        .forEach(one -> declared.add(attributes.getAttribute("class") + one.getAttribute("id")));
            }
            assertThat(elements(file, "attvalue"))
                    .allSatisfy(value -> assertThat(declared)
                            .contains(
                                    value.getParentNode().getParentNode().getLocalName() + value.getAttribute("for")));
            assertThat(elements(file, "node").stream().map(GexfTest::name).collect(toSet()))
                    .isEqualTo(story.names().stream().map(WellFormed::xml).collect(toSet()));
        }
    }

    @Test
    void writesStartAndEndForDatesWithDayPrecision() throws Exception {
        Document file = parse(StoryRows.plain());
        Map<String, String> spans = new HashMap<>();
        Stream.concat(elements(file, "node").stream(), elements(file, "edge").stream())
                .forEach(element -> spans.put(
                        element.getAttribute("id"), element.getAttribute("start") + "/" + element.getAttribute("end")));
        assertThat(spans)
                .containsEntry("r4", "2024-05-03/2024-05-03")
                .containsEntry("event-visit", "2024-05-03/2024-05-03")
                .containsEntry("agreement-pact", "2011-10-27/")
                .containsEntry("r3", "/")
                .containsEntry("r1", "/");
    }

    /** JGraphT reads version 1.2, which has the same elements in another namespace, and fewer attributes. */
    @Test
    void isReadByJGraphT() {
        for (StoryRows story : List.of(StoryRows.plain(), StoryRows.hostile(), StoryRows.empty())) {
            var graph = new DirectedWeightedPseudograph<>(
                    SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
            var importer = new SimpleGEXFImporter<String, DefaultWeightedEdge>();
            importer.setSchemaValidation(false);
            Set<String> labels = new HashSet<>();
            importer.addVertexAttributeConsumer((of, value) -> {
                if (of.getSecond().equals("label")) {
                    labels.add(value.getValue());
                }
            });
            String text = new String(story.as(ExportFormat.GEXF), StandardCharsets.UTF_8);
            importer.importGraph(graph, new StringReader(text));
            assertThat(graph.vertexSet()).hasSize(story.entityList().size());
            assertThat(graph.edgeSet()).hasSize(story.relationList().size());
            assertThat(labels)
                    .isEqualTo(story.names().stream().map(WellFormed::xml).collect(toSet()));
        }
    }

    private static Document parse(StoryRows story) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(story.as(ExportFormat.GEXF)));
    }

    private static String name(Element node) {
        return children(
                        (Element) node.getElementsByTagNameNS(NAMESPACE, "attvalues")
                                .item(0),
                        "attvalue")
                .stream()
                .filter(value -> value.getAttribute("for").equals("name"))
                .map(value -> value.getAttribute("value"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> unique(List<Element> elements) {
        Set<String> ids =
                elements.stream().map(element -> element.getAttribute("id")).collect(toSet());
        assertThat(ids).hasSameSizeAs(elements);
        return ids;
    }

    private static List<Element> elements(Document file, String name) {
        return list(file.getElementsByTagNameNS(NAMESPACE, name));
    }

    private static List<Element> children(Element parent, String name) {
        return list(parent.getElementsByTagNameNS(NAMESPACE, name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
