package entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * GraphML 1.0 with typed keys. Its schema allows only letters, digits and a few other characters in the id of a node or
 * edge. All others are replaced with {@code _xHHHH_}; the key {@code id} has the original id.
 */
final class GraphMl implements GraphFile {
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Za-z0-9._-]|_(?=x)");

    private final Xml xml;

    GraphMl(OutputStream out) throws IOException {
        this.xml = new Xml(out);
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        declare("node", Attribute.OF_ENTITY);
        declare("edge", Attribute.OF_RELATION);
        xml.start("graph", "id", "entente", "edgedefault", "directed");
    }

    @Override
    public void entity(ExportedEntity entity) throws IOException {
        xml.start("node", "id", id(entity.id()));
        data("node", Attribute.OF_ENTITY, entity);
        xml.end("node");
    }

    @Override
    public void relation(ExportedRelation relation) throws IOException {
        xml.start(
                "edge",
                "id",
                id(relation.id()),
                "source",
                id(relation.subject().id()),
                "target",
                id(relation.object().id()));
        data("edge", Attribute.OF_RELATION, relation);
        xml.end("edge");
    }

    @Override
    public void finish() throws IOException {
        xml.end("graph").end("graphml").flush();
    }

    private <T> void declare(String thing, List<Attribute<T>> attributes) throws IOException {
        for (Attribute<T> attribute : attributes) {
            xml.empty(
                    "key",
                    "id",
                    thing + "-" + attribute.name(),
                    "for",
                    thing,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    attribute.type());
        }
    }

    private <T> void data(String thing, List<Attribute<T>> attributes, T of) throws IOException {
        for (Attribute<T> attribute : attributes) {
            String text = attribute.text(of);
            if (text != null) {
                xml.text("data", text, "key", thing + "-" + attribute.name());
            }
        }
    }

    private static String id(String id) {
        return NOT_IN_AN_ID
                .matcher(id)
                .replaceAll(match -> "_x%04X_".formatted(match.group().codePointAt(0)));
    }
}
