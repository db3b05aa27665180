package entente.extraction.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Token;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Aside
class WindowTest {
    private final WordPieces pieces = WordPieces.load();

    @Test
    void holdsPiecesBetweenStartAndEnd() {
        Window window = Sample.window(Sample.sentence(0, "The embeddings met"));
        assertThat(window.length()).isEqualTo(2 + 1 + 4 + 1);
        assertThat(window.id(0)).isEqualTo(WordPieces.START);
        assertThat(window.id(window.length() - 1)).isEqualTo(WordPieces.END);
        assertThat(List.of(window.firstPiece(0), window.firstPiece(1), window.firstPiece(2), window.firstPiece(3)))
                .containsExactly(1, 2, 6, 7);
    }

    @Test
    void tellsCaseAndNameOfEachPiece() {
        Window window = Sample.window(Sample.sentence(
                0, "Ana Silva visited NATO", new NameSpan(EntityType.PERSON, 0, 2), name(EntityType.ORGANIZATION, 3)));
        assertThat(window.words().stream().map(Window.Word::name)).containsExactly(1, 4, 0, 2);
        assertThat(window.kind(window.firstPiece(0))).isEqualTo(WordShape.CAPITALIZED.ordinal() + 8);
        assertThat(window.kind(window.firstPiece(2))).isEqualTo(WordShape.LOWER.ordinal());
        assertThat(window.kind(window.firstPiece(3))).isEqualTo(WordShape.CAPITALS.ordinal() + 16);
    }

    @Test
    void takesNamesOfAgreementsAndEventsForWords() {
        Window window = Sample.window(Sample.sentence(0, "the Treaty", name(EntityType.AGREEMENT, 1)));
        assertThat(window.words().get(1).name()).isZero();
    }

    @Test
    void startsAWindowWithASentenceThatDoesNotFit() {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sentences.add(Sample.sentence(i, "the ".repeat(100).strip()));
        }
        List<Window> windows = Window.of(sentences, pieces);
        assertThat(windows).extracting(Window::length).containsExactly(202, 102);
        assertThat(windows.get(1).words().getFirst()).isEqualTo(new Window.Word(2, 0, 0));
    }

    @Test
    void splitsASentenceThatIsTooLongForAnyWindow() {
        List<Window> windows =
                Window.of(List.of(Sample.sentence(0, "the ".repeat(700).strip())), pieces);
        assertThat(windows).extracting(Window::length).containsExactly(500, 204);
        assertThat(windows.get(1).words().getFirst()).isEqualTo(new Window.Word(0, 498, 0));
    }

    @Test
    void isMissingForSentencesWithoutTokens() {
        TaggedSentence empty = Sample.sentence(0, "x");
        assertThat(Window.of(
                        List.of(new TaggedSentence(empty.passage(), List.<Token>of(), List.of(), empty.nested())),
                        pieces))
                .isEmpty();
    }

    private static NameSpan name(EntityType type, int token) {
        return new NameSpan(type, token, token + 1);
    }
}
