package entente.extraction.english.decision;

import entente.extraction.Quote;
import java.util.Collection;
import java.util.stream.IntStream;

/** Takes the sentences of a document that prove a fact: whole ones of one paragraph, which name all of its members. */
final class Proofs {
    /** Most sentences before a fact in which the names that it refers to are looked up. */
    private static final int LOOK_BACK = 3;

    /** Most sentences after a fact in which the names that it refers to are looked up. */
    private static final int LOOK_AHEAD = 2;

    private final ReadDocument document;

    Proofs(ReadDocument document) {
        this.document = document;
    }

    /**
     * {@return the sentences from the first to the last index, as they stand in the document} Only those of the last
     * paragraph: between two paragraphs, the source may have text that the document leaves out.
     */
    Quote of(int first, int last) {
        int from = first;
        while (from < last && !document.sameParagraph(from, last)) {
            from++;
        }
        int start = document.sentence(from).passage().start();
        int end = document.sentence(last).passage().end();
        return new Quote(
                document.document().text().substring(start, end),
                start,
                end,
                document.sentence(from).passage().index());
    }

    /**
     * {@return the sentences that prove a fact found in some of them} Where they only refer to a member, such as by "he" or
     * "the company", the sentence of the paragraph that names it is included.
     */
    Quote of(int first, int last, Collection<String> members) {
        int from = first;
        int to = last;
        for (String member : members) {
            int named = last;
            while (named >= Math.max(0, first - LOOK_BACK) && !document.names(named, member)) {
                named--;
            }
            if (named >= Math.max(0, first - LOOK_BACK)) {
                from = Math.min(from, named);
            } else {
                to = Math.max(to, next(last, member));
            }
        }
        return of(from, to);
    }

    /** {@return whether the proof of a fact in that sentence can name the entity} */
    boolean canName(int sentence, String member) {
        return document.names(sentence, member)
                || next(sentence, member) > sentence
                || IntStream.range(Math.max(0, sentence - LOOK_BACK), sentence)
                        .anyMatch(index -> document.sameParagraph(index, sentence) && document.names(index, member));
    }

    /** {@return the next sentence of the paragraph that names that entity, or the same sentence if none does} */
    private int next(int sentence, String member) {
        int end = Math.min(document.sentences().size() - 1, sentence + LOOK_AHEAD);
        for (int index = sentence + 1; index <= end && document.sameParagraph(sentence, index); index++) {
            if (document.names(index, member)) {
                return index;
            }
        }
        return sentence;
    }

    /** {@return the sentences that prove a fact of a quote, which may be a part of a sentence} */
    Quote of(Quote quote, Collection<String> members) {
        int first = indexAt(quote.start());
        return of(first, Math.max(first, indexAt(quote.end() - 1)), members);
    }

    /** {@return the index of the sentence with that character of the text} */
    private int indexAt(int offset) {
        int low = 0;
        int high = document.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (document.sentence(middle).passage().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** {@return the index of the last sentence of a quote} */
    int lastOf(Quote quote) {
        return indexAt(Math.max(quote.start(), quote.end() - 1));
    }
}
