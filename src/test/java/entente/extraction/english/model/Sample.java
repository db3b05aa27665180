package entente.extraction.english.model;

import entente.document.Passage;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sentences for tests: words with one space between them. */
final class Sample {
    private Sample() {}

    static TaggedSentence sentence(int index, String text, NameSpan... names) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(word, start, start + word.length()));
            start += word.length() + 1;
        }
        return new TaggedSentence(new Passage(index, 0, text.length()), tokens, List.of(names), Map.of());
    }

    static Window window(TaggedSentence... sentences) {
        List<Window> windows = Window.of(List.of(sentences), WordPieces.load());
        if (windows.size() != 1) {
            throw new IllegalArgumentException("The sentences must fit a window");
        }
        return windows.getFirst();
    }
}
