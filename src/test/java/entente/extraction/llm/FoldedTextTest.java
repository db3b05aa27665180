package entente.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Mention;
import entente.extraction.Quote;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldedTextTest {
    @Example
    void foldsTypography() {
        assertThat(FoldedText.fold(" “It’s”\u00A0\n an  ofﬁce—here… ")).isEqualTo("\"It's\" an office-here...");
        assertThat(FoldedText.fold("Cafe\u0301")).isEqualTo("Café");
    }

    @Example
    void namesAreWholeWords() {
        FoldedText text = new FoldedText(document("Oslo-based Osloers of Oslo, and Oslo’s mayor."));
        assertThat(text.mentions("Oslo")).extracting(Mention::start).containsExactly(0, 22, 32);
        assertThat(text.mentions("slo")).isEmpty();
        assertThat(text.mentions("")).isEmpty();
    }

    @Example
    void aNameMayStandInALigature() {
        FoldedText text = new FoldedText(document("The oﬃce of Fiﬁ"));
        assertThat(text.mentions("Fifi")).extracting(Mention::name).containsExactly("Fiﬁ");
        assertThat(text.mentions("Fif")).isEmpty();
    }

    @Example
    void aQuoteIsLookedForInItsPartFirst() {
        String text = "They met. They met.";
        Document document = new Document(
                "d", "T", null, null, null, null, text, List.of(new Passage(0, 0, 9), new Passage(1, 10, 19)));
        FoldedText folded = new FoldedText(document);
        assertThat(folded.quote("They met.", new TextPart(document, 1, 2))).contains(new Quote("They met", 10, 18, 1));
        assertThat(folded.quote("They met. They", new TextPart(document, 1, 2)))
                .contains(new Quote("They met. They", 0, 14, 0));
        assertThat(folded.quote("met", new TextPart(document, 0, 2))).isEmpty();
        assertThat(folded.quote("met them", new TextPart(document, 0, 2))).isEmpty();
    }

    /** Whatever is cut out of a text is found there, and the quote has the words of the text. */
    @Property(tries = 300)
    void findsEachPieceOfATextWhereItStands(@ForAll("texts") String text, @ForAll int from, @ForAll int length) {
        Document document = document(text);
        int start = Math.floorMod(from, text.length());
        int end = Math.min(text.length(), start + Math.floorMod(length, 30));
        String piece = text.substring(start, end);
        Optional<Quote> quote = new FoldedText(document).quote(FoldedText.fold(piece), new TextPart(document, 0, 1));
        quote.ifPresent(found -> {
            assertThat(found.text()).isEqualTo(text.substring(found.start(), found.end()));
            assertThat(FoldedText.fold(piece)).contains(FoldedText.fold(found.text()));
        });
        if (piece.matches("[a-z]{4,}")) {
            assertThat(quote).isPresent();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcdefg  \n\u00A0“”‘’\"'–—-ﬁﬂ…é.,")
                .ofMinLength(10)
                .ofMaxLength(80);
    }

    private static Document document(String text) {
        return new Document("d", "T", null, null, null, null, text, List.of(new Passage(0, 0, text.length())));
    }
}
