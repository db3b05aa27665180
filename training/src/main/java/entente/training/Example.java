package entente.training;

import entente.extraction.english.model.Pair;
import entente.extraction.english.model.Span;
import entente.extraction.english.model.Window;
import entente.extraction.english.model.WordPieces;
import entente.extraction.english.word.Token;
import entente.training.LabeledText.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A window of a text with what the model shall answer about it. */
final class Example {
    private final LabeledText text;
    private final Window window;
    private final List<LabeledSpan> labeled;
    private final List<Span> spans;

    /**
     * A mention by its words in the window.
     *
     * @param node number of what it denotes, or {@link LabeledText#UNKNOWN}
     * @param answer 0 if it denotes nothing, 1 to 8 for a status or kind of event, or {@link LabeledText#UNKNOWN}
     */
    record LabeledSpan(Span span, int node, int answer) {}

    private Example(LabeledText text, Window window) {
        this.text = text;
        this.window = window;
        List<LabeledSpan> found = new ArrayList<>();
        for (Mention mention : text.mentions()) {
            int from = -1;
            int to = -1;
            for (int word = 0; word < window.words().size(); word++) {
                if (range(word).overlaps(mention.range())) {
                    from = from < 0 ? word : from;
                    to = word + 1;
                }
            }
            if (from >= 0) {
                found.add(new LabeledSpan(new Span(from, to, mention.kind()), mention.node(), mention.answer()));
            }
        }
        found.sort(Comparator.comparingInt(each -> each.span().from()));
        this.labeled = List.copyOf(found);
        this.spans = labeled.stream().map(LabeledSpan::span).toList();
    }

    static List<Example> of(LabeledText text, WordPieces pieces) {
        return Window.of(text.sentences(), pieces).stream()
                .map(window -> new Example(text, window))
                .toList();
    }

    LabeledText text() {
        return text;
    }

    Window window() {
        return window;
    }

    /** {@return number of pieces} */
    int length() {
        return window.length();
    }

    List<LabeledSpan> labeled() {
        return labeled;
    }

    /** {@return the labeled spans without what they denote} */
    List<Span> spans() {
        return spans;
    }

    /** {@return where a word stands in the text} */
    Range range(int word) {
        Token token = token(word);
        return new Range(token.start(), token.end());
    }

    /** {@return where the words of a span stand in the text} */
    Range range(Span span) {
        return new Range(token(span.from()).start(), token(span.to() - 1).end());
    }

    private Token token(int word) {
        Window.Word at = window.words().get(word);
        return text.sentences().get(at.sentence()).tokens().get(at.token());
    }

    /** {@return the pairs to learn from, without those of words that denote nothing and of two names of one entity} */
    List<Pair> pairs() {
        return Pair.of(window, spans).stream().filter(this::differ).toList();
    }

    private boolean differ(Pair pair) {
        LabeledSpan from = labeled.get(pair.from());
        LabeledSpan to = labeled.get(pair.to());
        boolean denotes = from.span().kind().isName() || from.answer() > 0;
        return denotes && (from.node() < 0 || from.node() != to.node());
    }
}
