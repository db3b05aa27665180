package entente.evaluation;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the quotes that stand verbatim in the text, however its lines are broken. */
final class QuoteScore {
    static final String FAMILY = "quotes";
    private static final Pattern BLANKS =
            Pattern.compile("[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

    private QuoteScore() {}

    static void add(Comparison comparison, DocumentScore score) {
        String text = flat(comparison.text());
        List<String> quotes = quotes(comparison.found());
        List<String> invented =
                quotes.stream().filter(quote -> !isVerbatim(quote, text)).toList();
        score.add(FAMILY, quotes.size(), quotes.size(), quotes.size() - invented.size());
        invented.forEach(quote -> score.wrong(FAMILY, "Stands nowhere in the text", quote));
    }

    /** {@return the text with every run of white space as one blank} */
    static String flat(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** {@return whether the quote stands in the text, which is {@link #flat}} */
    static boolean isVerbatim(String quote, String text) {
        return !quote.isEmpty() && text.contains(flat(quote).strip());
    }

    private static List<String> quotes(Extraction found) {
        return Stream.of(
                        found.relations().stream().map(ExtractedRelation::quote),
                        found.agreements().stream().map(ExtractedAgreement::quote),
                        found.events().stream().map(ExtractedEvent::quote))
                .flatMap(quotes -> quotes)
                .map(Quote::text)
                .toList();
    }
}
