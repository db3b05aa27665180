package entente.extraction.llm;

import entente.document.Document;
import entente.document.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a document that one call reads: whole sentences.
 *
 * @param from index of the first passage
 * @param to index after the last passage
 */
record TextPart(Document document, int from, int to) {
    /** {@return the parts of the text, of at most {@code size} characters unless one sentence is longer} */
    static List<TextPart> of(Document document, int size, int overlap) {
        List<Passage> passages = document.passages();
        List<TextPart> parts = new ArrayList<>();
        int read = 0;
        while (read < passages.size()) {
            int from = Math.max(0, read - overlap);
            while (from < read && length(passages, from, read + 1) > size) {
                from++;
            }
            int to = read + 1;
            while (to < passages.size() && length(passages, from, to + 1) <= size) {
                to++;
            }
            parts.add(new TextPart(document, from, to));
            read = to;
        }
        return parts;
    }

    private static int length(List<Passage> passages, int from, int to) {
        return passages.get(to - 1).end() - passages.get(from).start();
    }

    int start() {
        return document.passages().get(from).start();
    }

    int end() {
        return document.passages().get(to - 1).end();
    }

    String text() {
        return document.text().substring(start(), end());
    }

    boolean isSplittable() {
        return to - from > 1;
    }

    /** {@return both halves} */
    List<TextPart> halves() {
        int middle = (from + to) / 2;
        return List.of(new TextPart(document, from, middle), new TextPart(document, middle, to));
    }
}
