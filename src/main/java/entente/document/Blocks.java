package entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Extracts the text of an element as lines, as a browser shows it, with a blank line between blocks. */
class Blocks implements NodeVisitor {
    /** Elements that start a new line without a blank line. */
    private static final Set<String> ROWS = Set.of("li", "tr", "td", "th", "dt", "dd", "caption", "option");

    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "head", "title");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00A0]+");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int hiddenDepth;

    private Blocks() {}

    /** {@return the text of the element as lines} */
    static List<String> of(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.end();
        return blocks.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && hiddenDepth == 0) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            hiddenDepth += HIDDEN.contains(element.normalName()) ? 1 : 0;
            border(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            hiddenDepth -= HIDDEN.contains(element.normalName()) ? 1 : 0;
            border(element);
        }
    }

    private void border(Element element) {
        boolean row = ROWS.contains(element.normalName());
        if (row || element.isBlock() || element.normalName().equals("br")) {
            end();
        }
        if (element.isBlock() && !row && !lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    private void end() {
        String text = WHITE_SPACE.matcher(line).replaceAll(" ").strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
