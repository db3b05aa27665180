package entente.evaluation;

import entente.evaluation.gold.Verbatim;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import java.util.List;
import java.util.stream.Stream;

/** Scores quotes. A quote is right if the text contains it verbatim, ignoring line breaks. */
final class QuoteScore {
    static final String FAMILY = "quotes";

    private QuoteScore() {}

    static void add(Comparison comparison, DocumentScore score) {
        String text = Verbatim.flat(comparison.text());
        List<Quote> quotes = quotes(comparison.found());
        List<Quote> invented = quotes.stream()
                .filter(quote -> !Verbatim.isIn(quote.text(), text))
                .toList();
        score.add(FAMILY, quotes.size(), quotes.size(), quotes.size() - invented.size());
        invented.forEach(quote -> score.wrong(FAMILY, "Not in the text", quote, List.of(), quote.text()));
    }

    private static List<Quote> quotes(Extraction found) {
        return Stream.of(
                        found.relations().stream().map(ExtractedRelation::quote),
                        found.agreements().stream().map(ExtractedAgreement::quote),
                        found.events().stream().map(ExtractedEvent::quote))
                .flatMap(quotes -> quotes)
                .toList();
    }
}
