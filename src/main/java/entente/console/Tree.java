package entente.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.neo4j.cypher.internal.util.ASTNode;
import scala.Product;

/** Walks syntax trees of Neo4j's parser, which are nested Scala products. */
final class Tree {
    private Tree() {}

    /**
     * {@return the direct children of a part of the tree} Collections and options count as parts, so that no node is
     * missed.
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

    /** {@return the nearest nodes below a part of the tree} */
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

    /** Visits each node of the tree, parents before children. */
    static void visit(ASTNode node, Consumer<ASTNode> visitor) {
        visitor.accept(node);
        nodes(node).forEach(child -> visit(child, visitor));
    }

    /** {@return the position of the node in the text} */
    static CypherFault.Place place(ASTNode node) {
        return new CypherFault.Place(node.position().line(), node.position().column());
    }
}
