package entente.extraction.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import org.junit.jupiter.api.Test;

@Aside
class WordPiecesTest {
    private static final int UNKNOWN = 100;

    private final WordPieces pieces = WordPieces.load();

    @Test
    void splitsAWordIntoTheLongestPieces() {
        assertThat(pieces.of("the")).containsExactly(1996);
        assertThat(pieces.of("embeddings")).containsExactly(7861, 8270, 4667, 2015);
    }

    @Test
    void ignoresCaseAndAccents() {
        assertThat(pieces.of("PARIS")).isEqualTo(pieces.of("paris"));
        assertThat(pieces.of("São")).isEqualTo(pieces.of("sao"));
    }

    @Test
    void splitsAtPunctuation() {
        assertThat(pieces.of("U.S.")).containsExactly(1057, 1012, 1055, 1012);
        assertThat(pieces.of("north-south")).startsWith(pieces.of("north")).endsWith(pieces.of("south"));
    }

    @Test
    void hasOnePieceForWhatItDoesNotKnow() {
        assertThat(pieces.of("\uD83D\uDE80")).containsExactly(UNKNOWN);
        assertThat(pieces.of("\u00A0")).containsExactly(UNKNOWN);
        assertThat(pieces.of("x".repeat(61))).containsExactly(UNKNOWN);
    }

    @Test
    void limitsThePiecesOfAToken() {
        assertThat(pieces.of("www." + "a.".repeat(100) + "org")).hasSize(40);
    }
}
