package entente.document.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins lines that were only broken because they were full. In a text wrapped to a width, a line ends where the next
 * word would no longer have fitted; a line with room for that word was ended on purpose, like those of a list.
 */
public class Wrapping {
    /** Nobody wraps to more than this; longer lines are paragraphs. */
    private static final int WIDEST = 132;

    /** A line without a full stop before a small letter goes on, also in a ragged text, unless it is this short. */
    private static final int LONG_ENOUGH = 40;

    private static final Pattern ITEM = Pattern.compile("([-*•·–—▪►]|\\(?\\d{1,3}[.)]|[a-zA-Z][.)])\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:;。！？؟۔][\"'”’»)\\]]*");
    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}-");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");

    private final List<String> lines;
    private final boolean hyphenates;
    private final Set<String> words;
    private final int width;

    private Wrapping(List<String> lines, boolean hyphenates) {
        this.lines = lines;
        this.hyphenates = hyphenates;
        this.words = lines.stream()
                .flatMap(line ->
                        WORD.matcher(line).results().map(word -> word.group().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(HashSet::new));
        this.width =
                hyphenates ? lines.stream().mapToInt(Wrapping::columns).max().orElse(0) : width();
    }

    /** {@return the lines of a text, where those that a width had broken are whole again} */
    public static List<String> undo(List<String> lines) {
        Wrapping wrapping = new Wrapping(lines, false);
        return wrapping.joinWhere((line, next) -> wrapping.isBroken(line, next));
    }

    /** {@return the lines of a typeset page with all lines of a paragraph joined; these are hyphenated as a rule} */
    public static List<String> undoTypesetting(List<String> lines) {
        Wrapping wrapping = new Wrapping(lines, true);
        return wrapping.joinWhere((line, next) -> wrapping.isTypeset(line, next));
    }

    private interface Break {
        boolean isOnlyWrapping(String line, String next);
    }

    private List<String> joinWhere(Break rule) {
        List<String> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            paragraph.append(line);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (!line.isEmpty() && !next.isEmpty() && rule.isOnlyWrapping(line, next)) {
                glue(paragraph, line, next);
            } else {
                joined.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return joined;
    }

    private boolean isBroken(String line, String next) {
        if (ITEM.matcher(next).matches()) {
            return false;
        }
        return width > 0 && isFull(line, next, width)
                || line.length() >= LONG_ENOUGH && goesOn(line, next) && CleanText.hasLetter(line);
    }

    private boolean isTypeset(String line, String next) {
        boolean wordGoesOn = Character.isLowerCase(next.codePointAt(0))
                || HYPHENATED.matcher(line).matches();
        boolean hasRoom = columns(line) < width * 0.7;
        return wordGoesOn || !(hasRoom || ITEM.matcher(next).matches());
    }

    /** {@return the columns that running text was wrapped to, or 0 if most breaks are not those of a width} */
    private int width() {
        List<List<String>> prose = blocks().stream()
                .filter(block -> breaks(block).anyMatch(i -> goesOn(block.get(i), block.get(i + 1))))
                .toList();
        int widest = prose.stream()
                .flatMap(block -> breaks(block).mapToObj(block::get))
                .mapToInt(Wrapping::columns)
                .max()
                .orElse(0);
        long breaks = prose.stream().mapToLong(block -> block.size() - 1L).sum();
        long full = prose.stream()
                .mapToLong(block -> breaks(block)
                        .filter(i -> isFull(block.get(i), block.get(i + 1), widest))
                        .count())
                .sum();
        return widest >= LONG_ENOUGH && widest <= WIDEST && full >= 0.6 * breaks ? widest : 0;
    }

    /** {@return the runs of lines with no blank one between} */
    private List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isEmpty()) {
                if (i > start) {
                    blocks.add(lines.subList(start, i));
                }
                start = i + 1;
            }
        }
        return blocks;
    }

    private static IntStream breaks(List<String> block) {
        return IntStream.range(0, block.size() - 1);
    }

    private static boolean isFull(String line, String next, int width) {
        int columns = columns(line);
        if (Character.isIdeographic(next.codePointAt(0))) {
            // Characters that must not stand at the start of a line take the one before along.
            return columns <= width && columns + 2 * 2 >= width;
        }
        int blank = next.indexOf(' ');
        return columns <= width && columns + 1 + (blank < 0 ? next.length() : blank) > width;
    }

    /** {@return how wide the line is where an ideograph takes two columns} */
    private static int columns(String line) {
        return line.length() + (int) line.codePoints().filter(Wrapping::isWide).count();
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character < 0x3040
                || character >= 0xFF01 && character <= 0xFF5E;
    }

    /** {@return whether a sentence runs over the break, as far as that can be seen} */
    private static boolean goesOn(String line, String next) {
        int last = line.codePointBefore(line.length());
        int first = next.codePointAt(0);
        return !ENDED.matcher(line).matches()
                && (Character.isLowerCase(first) || isWide(last) && Character.isIdeographic(first));
    }

    /** Puts a blank for the break; none between ideographs, nor behind a hyphen, which goes if it only broke the word. */
    private void glue(StringBuilder paragraph, String line, String next) {
        if (HYPHENATED.matcher(line).matches()) {
            if (Character.isLowerCase(next.codePointAt(0)) && isOneWord(line, next)) {
                paragraph.setLength(paragraph.length() - 1);
            }
        } else if (!isWide(line.codePointBefore(line.length())) || !isWide(next.codePointAt(0))) {
            paragraph.append(' ');
        }
    }

    private boolean isOneWord(String line, String next) {
        String head = lastWord(line.substring(0, line.length() - 1));
        var tail = WORD.matcher(next);
        String rest = tail.lookingAt() ? tail.group().toLowerCase(Locale.ROOT) : "";
        if (words.contains(head + "-" + rest)) {
            return false;
        }
        return hyphenates || words.contains(head + rest);
    }

    private static String lastWord(String line) {
        String word = "";
        for (var each = WORD.matcher(line.substring(Math.max(0, line.length() - 40))); each.find(); ) {
            word = each.group();
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
