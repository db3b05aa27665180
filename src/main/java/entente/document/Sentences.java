package entente.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import entente.document.text.Abbreviations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into its sentences. A line break always ends one; within a line ICU's rules and its list of English
 * abbreviations propose the ends, and what news texts need besides takes some of them back. Linear in the text's length.
 */
class Sentences {
    /** A longer passage is cut, so that a text without full stops cannot stall what works sentence by sentence. */
    static final int LONGEST = 2_000;

    private static final Pattern ENUMERATOR = Pattern.compile("\\(?(\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]");
    private static final String OPENING = "“‘「『《（(«";
    private static final String CLOSING = "\"'”’»)]}›";

    private static final String ENDS = ".?!…。？！؟";

    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** {@return the text's sentences in order, trimmed of white space} */
    static List<Passage> in(String text) {
        Sentences sentences = new Sentences(text);
        Set<Integer> filtered = new HashSet<>();
        BreakIterator all = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        BreakIterator known = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
        known.setText(text);
        for (int end = known.first(); end != BreakIterator.DONE; end = known.next()) {
            filtered.add(end);
        }
        all.setText(text);
        int start = 0;
        for (int end = all.next(); end != BreakIterator.DONE; end = all.next()) {
            if (sentences.endsAt(start, end, filtered.contains(end))) {
                int last = sentences.beforeOpening(start, end);
                sentences.add(start, last);
                start = last;
            }
        }
        sentences.add(start, text.length());
        return sentences.passages;
    }

    /** {@return the indexes of those passages that were cut: no line and no sentence ends where they do} */
    static Set<Integer> cut(String text, List<Passage> passages) {
        Sentences sentences = new Sentences(text);
        Set<Integer> cut = new HashSet<>();
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean longest = passage.end() - passage.start() > LONGEST / 2 - 2;
            if (longest
                    && text.substring(passage.end(), passages.get(i + 1).start())
                                    .indexOf('\n')
                            < 0
                    && ENDS.indexOf(text.charAt(sentences.lastBefore(passage.end(), true) - 1)) < 0) {
                cut.add(passage.index());
            }
        }
        return cut;
    }

    private boolean endsAt(int start, int end, boolean known) {
        if (end == text.length() || text.charAt(end - 1) == '\n') {
            return true;
        }
        int stop = lastBefore(end, false);
        if (stop <= start || Character.isLowerCase(text.codePointAt(end)) || "–—-,".indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        if (stop - start < 10
                && ENUMERATOR.matcher(text.substring(start, stop).strip()).matches()) {
            return false;
        }
        int mark = lastBefore(stop, true) - 1;
        if (mark <= start || text.charAt(mark) != '.') {
            return true;
        }
        String word = wordBefore(mark, start);
        String next = wordAfter(end);
        return !Abbreviations.goesOn(word, next) && (known || Abbreviations.startsSentence(next));
    }

    /** Without blanks, as in Chinese, ICU leaves the next sentence's opening quotation mark with the one before. */
    private int beforeOpening(int start, int end) {
        int last = end;
        while (last > start + 1 && OPENING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** {@return the offset behind the last character before that one which is no white space, nor closes a quotation} */
    private int lastBefore(int offset, boolean skipClosing) {
        int last = offset;
        while (last > 0
                && (isBlank(text.charAt(last - 1)) || skipClosing && CLOSING.indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return last;
    }

    private String wordBefore(int mark, int start) {
        int first = mark;
        while (first > start && mark - first < 20 && isWordPart(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, mark);
    }

    private String wordAfter(int offset) {
        int first = offset;
        while (first < text.length() && "\"'“‘«([ ".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int last = first;
        while (last < text.length() && last - first < 20 && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return text.substring(first, last);
    }

    private static boolean isWordPart(char each) {
        return Character.isLetterOrDigit(each) || each == '.' || each == '\'';
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || each == '\u00A0';
    }

    /** Adds what stands between, in pieces if it is too long; white space and mere punctuation are no passage. */
    private void add(int from, int to) {
        int start = from;
        while (start < to) {
            while (start < to && isBlank(text.charAt(start))) {
                start++;
            }
            int end = to - start <= LONGEST ? to : cut(start);
            int last = Math.max(start, lastBefore(end, false));
            if (text.substring(start, last).codePoints().anyMatch(Character::isLetterOrDigit)) {
                passages.add(new Passage(passages.size(), start, last));
            }
            start = end;
        }
    }

    /** {@return where to cut: behind punctuation, else behind white space, else between two characters} */
    private int cut(int start) {
        int limit = start + LONGEST;
        int blank = -1;
        for (int end = limit; end > start + LONGEST / 2; end--) {
            if (isBlank(text.charAt(end - 1))) {
                blank = Math.max(blank, end);
            }
            boolean behindMark = ".;:!?,。；：！？，、؛،؟".indexOf(text.charAt(end - 1)) >= 0;
            if (behindMark && (text.charAt(end - 1) > 127 || isBlank(text.charAt(end)))) {
                return end;
            }
        }
        int end = blank > 0 ? blank : limit;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
