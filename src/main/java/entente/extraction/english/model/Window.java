package entente.extraction.english.model;

import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Consecutive sentences of a document in the form in which the encoder reads them: a sequence of word pieces. The kind of a
 * piece holds the case of its token and the type of the name that it belongs to.
 */
public final class Window {
    /** Number of kinds of pieces. */
    public static final int KINDS = 32;

    /** Most pieces of a window, unless it has a single sentence. */
    private static final int MOST_PIECES = 256;

    /** Most pieces of a window in any case. The encoder has positions for 512. */
    private static final int LIMIT = 500;

    private final List<Word> words;
    private final int[] ids;
    private final int[] kinds;

    /** The first piece of each word, and one more for the end. */
    private final int[] first;

    /**
     * A token of a window.
     *
     * @param sentence index of its sentence in the document
     * @param token index of the token in the sentence
     * @param name 0 if it belongs to no name, 1 to 3 if it is the first token of a person, organization or place, 4 to 6 if
     *     it is a later one
     */
    public record Word(int sentence, int token, int name) {}

    private Window(List<Word> words, List<int[]> pieces, List<WordShape> shapes) {
        this.words = List.copyOf(words);
        int length = 2 + pieces.stream().mapToInt(ids -> ids.length).sum();
        ids = new int[length];
        kinds = new int[length];
        first = new int[words.size() + 1];
        ids[0] = WordPieces.START;
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            first[i] = at;
            int name = words.get(i).name();
            int kind = shapes.get(i).ordinal() + (name == 0 ? 0 : 8 * (1 + (name - 1) % 3));
            for (int id : pieces.get(i)) {
                ids[at] = id;
                kinds[at++] = kind;
            }
        }
        first[words.size()] = at;
        ids[at] = WordPieces.END;
    }

    /** {@return the sentences of a document, as many in a window as it holds} */
    public static List<Window> of(List<TaggedSentence> sentences, WordPieces vocabulary) {
        List<Window> windows = new ArrayList<>();
        Builder open = new Builder();
        for (int s = 0; s < sentences.size(); s++) {
            TaggedSentence sentence = sentences.get(s);
            List<int[]> pieces = sentence.tokens().stream()
                    .map(token -> vocabulary.of(token.text()))
                    .toList();
            int length = pieces.stream().mapToInt(ids -> ids.length).sum();
            if (open.length + length > MOST_PIECES) {
                open = open.closeInto(windows);
            }
            int[] names = names(sentence);
            for (int t = 0; t < pieces.size(); t++) {
                if (open.length + pieces.get(t).length > LIMIT) {
                    open = open.closeInto(windows);
                }
                open.add(new Word(s, t, names[t]), sentence.tokens().get(t), pieces.get(t));
            }
        }
        open.closeInto(windows);
        return windows;
    }

    private static int[] names(TaggedSentence sentence) {
        int[] names = new int[sentence.tokens().size()];
        for (NameSpan span : sentence.names()) {
            SpanKind.of(span.type()).ifPresent(type -> {
                Arrays.fill(names, span.from(), span.to(), 4 + type.ordinal());
                names[span.from()] = 1 + type.ordinal();
            });
        }
        return names;
    }

    /** {@return number of pieces, with start and end} */
    public int length() {
        return ids.length;
    }

    public int id(int piece) {
        return ids[piece];
    }

    public int kind(int piece) {
        return kinds[piece];
    }

    public List<Word> words() {
        return words;
    }

    /** {@return the first piece of a word; the number of words yields the end of the last one} */
    public int firstPiece(int word) {
        return first[word];
    }

    /** Words for a window that is not full yet. */
    private static final class Builder {
        private final List<Word> words = new ArrayList<>();
        private final List<int[]> pieces = new ArrayList<>();
        private final List<WordShape> shapes = new ArrayList<>();
        private int length = 2;

        void add(Word word, Token token, int[] ids) {
            words.add(word);
            pieces.add(ids);
            shapes.add(WordShape.of(token.text()));
            length += ids.length;
        }

        /** {@return an empty builder} */
        Builder closeInto(List<Window> windows) {
            if (words.isEmpty()) {
                return this;
            }
            windows.add(new Window(words, pieces, shapes));
            return new Builder();
        }
    }
}
