package entente.document;

import entente.document.text.CleanText;
import entente.document.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of a PDF in reading order, without what is printed at the top and bottom of every page. */
class PdfPages {
    /** Running titles and page numbers take no more lines at either end of a page. */
    private static final int EDGE = 2;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\s]*(page|seite|p\\.)?\\s?\\d{1,4}\\s?((of|/|von)\\s?\\d{1,4})?[-–—|\\s]*");

    private final List<List<String>> pages;

    private PdfPages(List<List<String>> pages) {
        this.pages = pages;
    }

    /** {@return the lines, with a blank one between paragraphs; a paragraph may run on over the end of a page} */
    static List<String> lines(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new Interruptible();
        stripper.setParagraphEnd("\n");
        stripper.setLineSeparator("\n");
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(CleanText.of(stripper.getText(pdf))
                    .strip()
                    .lines()
                    .map(String::strip)
                    .toList());
        }
        return new PdfPages(pages).withoutRunningTitles();
    }

    private List<String> withoutRunningTitles() {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> edges = new HashSet<>();
            edgesOf(page).forEach(i -> edges.add(form(page.get(i))));
            edges.forEach(form -> counts.merge(form, 1, Integer::sum));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> kept = new ArrayList<>(page);
            for (int i : edgesOf(page)) {
                boolean repeated = pages.size() > 1 && counts.getOrDefault(form(page.get(i)), 0) * 2 > pages.size();
                if (repeated || PAGE_NUMBER.matcher(page.get(i)).matches()) {
                    kept.set(i, "");
                }
            }
            append(lines, kept);
        }
        return lines;
    }

    /** Puts a page behind the others; a sentence that its first line goes on with is not torn apart. */
    private static void append(List<String> lines, List<String> page) {
        int first = 0;
        while (first < page.size() && page.get(first).isEmpty()) {
            first++;
        }
        if (first == page.size()) {
            return;
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        boolean goesOn = !lines.isEmpty()
                && !Line.isSentence(lines.getLast())
                && Character.isLowerCase(page.get(first).codePointAt(0));
        if (!lines.isEmpty() && !goesOn) {
            lines.add("");
        }
        lines.addAll(page.subList(first, page.size()));
    }

    private static Set<Integer> edgesOf(List<String> page) {
        Set<Integer> edges = new HashSet<>();
        for (int i = 0, seen = 0; i < page.size() && seen < EDGE; i++) {
            if (!page.get(i).isEmpty()) {
                edges.add(i);
                seen++;
            }
        }
        for (int i = page.size() - 1, seen = 0; i >= 0 && seen < EDGE; i--) {
            if (!page.get(i).isEmpty()) {
                edges.add(i);
                seen++;
            }
        }
        return edges;
    }

    /** {@return the line with every number alike, so that the pages' numbers do not tell their titles apart} */
    private static String form(String line) {
        return line.replaceAll("\\d+", "#");
    }

    /** Stops in the middle of a page when nobody waits for it any more. */
    private static class Interruptible extends PDFTextStripper {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("Reading was interrupted");
            }
            super.processOperator(operator, operands);
        }
    }
}
