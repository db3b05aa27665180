package entente.evaluation;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scores quotes. A quote is right if the text contains it verbatim, ignoring line breaks. */
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
        invented.forEach(quote -> score.wrong(FAMILY, "Not in the text", quote));
    }

    /** {@return the text with each run of white space replaced by one space} */
    static String flat(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** {@return whether the text contains the quote; the text must be {@link #flat}} */
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
