package entente.document;

import entente.document.text.Abbreviations;
import entente.document.text.CleanText;
import entente.document.text.Line;
import entente.document.text.StatedDate;
import entente.document.text.Wrapping;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a plain text, also of one that was saved from a web page. What is not surely furniture stays:
 * a superfluous line does less harm than a lost sentence.
 */
class PlainText {
    /** Author and date stand within so many lines of the start, or they belong to something else. */
    private static final int HEAD_LINES = 12;

    /** A text with more dates on lines of their own is a chronology. */
    private static final int MOST_DATE_LINES = 2;

    private static final int MOST_KICKER_WORDS = 3;

    private static final int LONGEST_DATELINE = 90;
    private static final Pattern PLACE = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*+[ ,/]*+){1,6}+[-–—(:]?+ ?+");
    private static final Pattern DATELINE_END = Pattern.compile("[) ]{0,2}(\\([^()]{1,30}\\) ?)?([:–—]|--? )");

    private final List<String> lines;
    private @Nullable String author;
    private @Nullable EdtfDate publishedOn;

    private PlainText(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** {@return what a clean text says; lines that only a width had broken are joined} */
    static Draft read(String text) {
        return ofLines(Wrapping.undo(text.lines().map(String::strip).toList()));
    }

    /** {@return what lines say that are whole already} */
    static Draft ofLines(List<String> lines) {
        PlainText text = new PlainText(lines);
        text.dropLists();
        text.dropTail();
        text.dropHead();
        text.readBylines();
        text.dropKickers();
        text.readDateline();
        return new Draft(text.title(), null, text.author, null, text.publishedOn, text.joined());
    }

    /** Drops list headings with the headlines below them, and lines that are furniture wherever they stand. */
    private void dropLists() {
        int body = firstSentence();
        for (int i = 0; i < lines.size(); i++) {
            if (Furniture.isListHeading(lines.get(i))) {
                clear(i);
                boolean inHead = i < body;
                for (int next = i + 1; next < lines.size() && isListed(lines.get(next), inHead); next++) {
                    clear(next);
                }
            } else if (Furniture.isAnywhere(lines.get(i))) {
                clear(i);
            }
        }
    }

    /** Above the article a list ends with the first blank line: the article's own headline comes next. */
    private static boolean isListed(String line, boolean inHead) {
        return line.isEmpty() ? !inHead : !Line.isSentence(line) || line.endsWith("?") && Line.words(line) < 20;
    }

    private void dropTail() {
        dropEdge(IntStream.iterate(lines.size() - 1, i -> i >= 0, i -> i - 1));
    }

    private void dropHead() {
        dropEdge(IntStream.range(0, lines.size()));
    }

    /** Goes from one end to the first sentence. Names of sections and networks go with the furniture beside them. */
    private void dropEdge(IntStream order) {
        List<Integer> perhaps = new ArrayList<>();
        boolean beside = false;
        for (int i : order.toArray()) {
            String line = lines.get(i);
            if (Furniture.isAtTheEdge(line)) {
                perhaps.forEach(this::clear);
                clear(i);
                beside = true;
            } else if (Furniture.isBesideOther(line)) {
                perhaps.add(i);
                if (beside) {
                    clear(i);
                }
            } else if (Line.isSentence(line)) {
                return;
            } else {
                perhaps.clear();
                beside = false;
            }
        }
    }

    private void readBylines() {
        List<Integer> head = headLines();
        long dates = lines.stream()
                .flatMap(line -> Byline.find(line).stream())
                .filter(Byline::isDateLine)
                .count();
        for (int i : head) {
            Optional<Byline> found = Byline.find(lines.get(i))
                    .filter(line -> !line.isDateLine() || dates <= MOST_DATE_LINES)
                    .filter(line -> i != head.get(0) || line.publishedOn() != null);
            if (found.isPresent()) {
                take(found.get());
                clear(i);
            }
        }
    }

    private void take(Byline line) {
        author = Draft.first(author, line.author());
        if (publishedOn == null || line.isFirst() && line.publishedOn() != null) {
            publishedOn = line.publishedOn();
        }
    }

    /** Drops names of sites and sections before a headline; without a headline, short lines may be anything. */
    private void dropKickers() {
        int body = firstSentence();
        for (int i = 0; i < Math.min(body, lines.size()); i++) {
            if (Line.isHeadline(lines.get(i))) {
                for (int before = 0; before < i; before++) {
                    if (Line.words(lines.get(before)) <= MOST_KICKER_WORDS) {
                        clear(before);
                    }
                }
                return;
            }
        }
    }

    /** Takes the date of a dateline such as "CAIRO - 7 July 2022:", if it has its year. */
    private void readDateline() {
        int body = firstSentence();
        if (publishedOn != null || body == lines.size()) {
            return;
        }
        String line = lines.get(body);
        String start = line.substring(0, Math.min(LONGEST_DATELINE, line.length()));
        publishedOn = StatedDate.find(start)
                .filter(found ->
                        PLACE.matcher(start.substring(0, found.start())).matches())
                .filter(found -> !Abbreviations.startsSentence(start.split("\\W", 2)[0]))
                .filter(found ->
                        DATELINE_END.matcher(start.substring(found.end())).lookingAt())
                .map(StatedDate.Found::date)
                .orElse(null);
    }

    private @Nullable String title() {
        List<Integer> head = headLines();
        boolean goesOn = head.size() > 1;
        return goesOn && Line.mayBeTitle(lines.get(head.get(0))) ? CleanText.line(lines.get(head.get(0))) : null;
    }

    private List<Integer> headLines() {
        List<Integer> head = new ArrayList<>();
        for (int i = 0; i < lines.size() && head.size() < HEAD_LINES; i++) {
            if (!lines.get(i).isEmpty()) {
                head.add(i);
            }
        }
        return head;
    }

    private int firstSentence() {
        int i = 0;
        while (i < lines.size() && !Line.isSentence(lines.get(i))) {
            i++;
        }
        return i;
    }

    private void clear(int line) {
        lines.set(line, "");
    }

    private String joined() {
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }
}
