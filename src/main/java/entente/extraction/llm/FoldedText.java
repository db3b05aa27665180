package entente.extraction.llm;

import com.ibm.icu.text.Normalizer2;
import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Mention;
import entente.extraction.Quote;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a document without differences of typography, to find in it what a model copied: curly and straight quotation
 * marks, dashes, white space, ligatures and other compatible characters are alike. What is found has the offsets of the
 * document.
 */
final class FoldedText {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private static final String APOSTROPHES = "'‘’‚‛‹›′`´";
    private static final String QUOTATION_MARKS = "\"“”„‟«»″";
    private static final char MINUS = '−';

    /** A quote may end with such a mark although the sentence goes on. */
    private static final String AROUND_QUOTES = " \"'.,;:";

    /** Scripts without spaces between words. */
    private static final Set<UnicodeScript> UNPARTED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int SHORTEST_QUOTE = 4;
    private static final int LONGEST_QUOTE = 1_000;

    private final Document document;
    private final String folded;
    private final String lowerCase;
    private final int[] starts;
    private final int[] ends;

    FoldedText(Document document) {
        this.document = document;
        String text = document.text();
        StringBuilder all = new StringBuilder(text.length());
        int[] first = new int[text.length()];
        int[] last = new int[text.length()];
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            String form = form(point);
            int length = all.length();
            if (form.equals(" ") && length > 0 && all.charAt(length - 1) == ' ') {
                last[length - 1] = next;
            } else {
                all.append(form);
                if (all.length() > first.length) {
                    first = Arrays.copyOf(first, 2 * all.length());
                    last = Arrays.copyOf(last, 2 * all.length());
                }
                Arrays.fill(first, length, all.length(), at);
                Arrays.fill(last, length, all.length(), next);
            }
            at = next;
        }
        this.folded = all.toString();
        this.lowerCase = folded.toLowerCase(Locale.ROOT);
        this.starts = Arrays.copyOf(first, all.length());
        this.ends = Arrays.copyOf(last, all.length());
    }

    /** {@return the words without differences of typography} */
    static String fold(String words) {
        StringBuilder all = new StringBuilder(words.length());
        COMPOSED.normalize(words).codePoints().mapToObj(FoldedText::form).forEach(form -> {
            if (!form.equals(" ") || (!all.isEmpty() && all.charAt(all.length() - 1) != ' ')) {
                all.append(form);
            }
        });
        return all.toString().strip();
    }

    /**
     * {@return the quote in the words of the document, or empty if they do not stand there}
     *
     * @param part the part of the text to look in first
     */
    Optional<Quote> quote(String words, TextPart part) {
        String wanted = trimmed(fold(words));
        if (wanted.length() < SHORTEST_QUOTE || wanted.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        int from = foldedIndex(part.start());
        int at = folded.indexOf(wanted, from);
        if (at < 0 || ends[at + wanted.length() - 1] > part.end()) {
            at = folded.indexOf(wanted);
        }
        if (at < 0) {
            return Optional.empty();
        }
        TextSpan span = span(at, wanted.length());
        int passage = passageAt(span.start());
        return passage < 0
                ? Optional.empty()
                : Optional.of(new Quote(
                        document.text().substring(span.start(), span.end()), span.start(), span.end(), passage));
    }

    /** {@return where the name stands in the text as whole words within a sentence, with the words of the document} */
    List<Mention> mentions(String name) {
        String wanted = fold(name);
        List<Mention> mentions = new ArrayList<>();
        if (wanted.isEmpty()) {
            return mentions;
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            int end = at + wanted.length();
            TextSpan span = span(at, wanted.length());
            int passage = passageAt(span.start());
            if (isEdge(at)
                    && isEdge(end)
                    && passage >= 0
                    && span.end() <= document.passages().get(passage).end()) {
                mentions.add(new Mention(
                        passage,
                        span.start(),
                        span.end(),
                        oneLine(document.text().substring(span.start(), span.end()))));
            }
        }
        return mentions;
    }

    /** {@return whether the words stand in the text, in any case} */
    boolean holds(String words) {
        return lowerCase.contains(fold(words).toLowerCase(Locale.ROOT));
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\s+", " ");
    }

    private static String trimmed(String quote) {
        int start = 0;
        int end = quote.length();
        while (start < end && AROUND_QUOTES.indexOf(quote.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND_QUOTES.indexOf(quote.charAt(end - 1)) >= 0) {
            end--;
        }
        return quote.substring(start, end);
    }

    private static String form(int point) {
        if (point < 128 && point > ' ' && point != '`') {
            return Character.toString(point);
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        if (APOSTROPHES.indexOf(point) >= 0) {
            return "'";
        }
        if (QUOTATION_MARKS.indexOf(point) >= 0) {
            return "\"";
        }
        if (Character.getType(point) == Character.DASH_PUNCTUATION || point == MINUS) {
            return "-";
        }
        return COMPATIBLE.normalize(Character.toString(point));
    }

    /** {@return whether no word goes on across that place of the folded text} */
    private boolean isEdge(int at) {
        if (at == 0 || at == folded.length()) {
            return true;
        }
        int before = folded.codePointBefore(at);
        int after = folded.codePointAt(at);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(after)
                || UNPARTED.contains(UnicodeScript.of(before))
                || UNPARTED.contains(UnicodeScript.of(after));
    }

    private TextSpan span(int at, int length) {
        return new TextSpan(starts[at], ends[at + length - 1]);
    }

    private int foldedIndex(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the index of the passage at that offset, or -1} */
    private int passageAt(int offset) {
        List<Passage> passages = document.passages();
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = passages.get(middle);
            if (offset < passage.start()) {
                high = middle - 1;
            } else if (offset >= passage.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
