package entente.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.neo4j.cypher.internal.util.ASTNode;
import scala.Product;

/** Goes through the syntax trees of Neo4j's parser, which are Scala's products of products. */
final class Tree {
    private Tree() {}

    /**
     * {@return what stands directly under this part of a tree} Collections and options count as parts, so that none can
     * hide a node.
     */
    static List<Object> children(Object part) {
        List<Object> children = new ArrayList<>();
        switch (part) {
            case scala.collection.Iterable<?> all -> all.iterator().foreach(child -> children.add(child));
            case Product product -> product.productIterator().foreach(child -> children.add(child));
            default -> {}
        }
        return children;
    }

    /** {@return the nodes under this one, with only collections between} */
    static List<ASTNode> nodes(Object part) {
        List<ASTNode> nodes = new ArrayList<>();
        for (Object child : children(part)) {
            if (child instanceof ASTNode node) {
                nodes.add(node);
            } else {
                nodes.addAll(nodes(child));
            }
        }
        return nodes;
    }

    /** Shows each node of the tree to the visitor, those above before those below. */
    static void visit(ASTNode node, Consumer<ASTNode> visitor) {
        visitor.accept(node);
        nodes(node).forEach(child -> visit(child, visitor));
    }

    /** {@return where the node begins in the text} */
    static CypherFault.Place place(ASTNode node) {
        return new CypherFault.Place(node.position().line(), node.position().column());
    }
}
