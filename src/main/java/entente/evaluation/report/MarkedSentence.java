package entente.evaluation.report;

import entente.document.Document;
import entente.document.Passage;
import entente.evaluation.Finding;
import entente.evaluation.gold.Verbatim;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Mention;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * The sentences of a document around the words of a finding.
 *
 * @param from offset of the first character in the text of the document
 * @param to offset after the last one
 * @param quoteStart offset of the quote
 * @param quoteEnd offset after the quote
 * @param members the spans of the entities that the finding names, in order and without overlap
 * @param cutBefore whether the sentence starts earlier
 * @param cutAfter whether the sentence ends later
 */
record MarkedSentence(
        int from, int to, int quoteStart, int quoteEnd, List<Span> members, boolean cutBefore, boolean cutAfter) {
    /** The most characters that are shown before and after a quote. */
    private static final int MOST_AROUND = 400;

    /** A member in the text. */
    record Span(int start, int end, EntityType type, String name) {
        private int length() {
            return end - start;
        }

        private boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** {@return the sentences around the finding, or empty if its words are not in the text} */
    static Optional<MarkedSentence> of(Document document, Finding finding) {
        return words(finding)
                .flatMap(words -> Verbatim.places(words, document.text()).stream())
                .min(Comparator.comparing((MatchResult place) -> !isWord(document.text(), place.start(), place.end()))
                        .thenComparingInt(place -> Math.abs(place.start() - finding.start())))
                .map(quote -> around(document, quote, finding.members()));
    }

    /** {@return the words to look for: the quote, or the forms of the name of an entity} */
    private static Stream<String> words(Finding finding) {
        return finding.family().equals("entities")
                ? finding.members().stream().flatMap(MarkedSentence::forms)
                : Stream.of(finding.quote());
    }

    private static Stream<String> forms(ExtractedEntity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(form -> !form.isBlank())
                .distinct();
    }

    private static MarkedSentence around(Document document, MatchResult quote, List<ExtractedEntity> members) {
        int from = quote.start();
        int to = quote.end();
        for (Passage passage : document.passages()) {
            if (passage.start() < quote.end() && quote.start() < passage.end()) {
                from = Math.min(from, passage.start());
                to = Math.max(to, passage.end());
            }
        }
        String text = document.text();
        int start = Math.max(from, quote.start() - MOST_AROUND);
        int end = Math.min(to, quote.end() + MOST_AROUND);
        boolean cutBefore = start > from;
        boolean cutAfter = end < to;
        while (cutBefore && start < quote.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (cutAfter && end > quote.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new MarkedSentence(
                start, end, quote.start(), quote.end(), spans(text, start, end, members), cutBefore, cutAfter);
    }

    /** {@return the spans of the names of those entities in a text of its own} */
    static List<Span> names(String text, List<ExtractedEntity> entities) {
        List<Span> candidates = new ArrayList<>();
        entities.forEach(entity -> addNames(text, 0, text.length(), entity, candidates));
        return longestFirst(candidates);
    }

    /** {@return the spans of all members between two offsets, longer ones first where they overlap} */
    private static List<Span> spans(String text, int from, int to, List<ExtractedEntity> members) {
        List<Span> candidates = new ArrayList<>();
        for (ExtractedEntity member : members) {
            for (Mention mention : member.mentions()) {
                if (mention.start() >= from && mention.end() <= to && mention.start() < mention.end()) {
                    candidates.add(new Span(mention.start(), mention.end(), member.type(), member.name()));
                }
            }
            addNames(text, from, to, member, candidates);
        }
        return longestFirst(candidates);
    }

    private static void addNames(String text, int from, int to, ExtractedEntity member, List<Span> candidates) {
        forms(member)
                .flatMap(form -> Verbatim.places(form, text.substring(from, to)).stream())
                .map(place -> new Span(from + place.start(), from + place.end(), member.type(), member.name()))
                .filter(span -> isWord(text, span.start, span.end))
                .forEach(candidates::add);
    }

    private static List<Span> longestFirst(List<Span> candidates) {
        candidates.sort(Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start));
        List<Span> spans = new ArrayList<>();
        for (Span candidate : candidates) {
            if (spans.stream().noneMatch(candidate::overlaps)) {
                spans.add(candidate);
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(spans);
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
