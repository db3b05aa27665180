package entente.bulk.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a table in RFC 4180's form, with any end of line. The parser tells values but not places; since a value
 * is shorter than its field by its quotes alone, each place is counted from the text that the parser was given.
 */
final class CsvRows implements Iterator<CsvRow>, AutoCloseable {
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int SHOWN = 100;
    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\n)");
    /** Text before the present row is dropped when so much of it has come together. */
    private static final int KEPT = 1 << 18;

    private final String file;
    private final Kept kept;
    private final CsvReader<String[]> reader;
    private final Iterator<String[]> rows;
    private int begin;
    private int at;
    private long line;

    /**
     * Begins to read a text.
     *
     * @param line number of the first line of the text in its file
     */
    CsvRows(String file, Reader text, long line) {
        this.file = file;
        this.line = line;
        this.kept = new Kept(text);
        this.reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .build(StringArrayHandler.of(), kept);
        this.rows = reader.iterator();
    }

    /**
     * {@return whether there is another row}
     *
     * @throws BrokenFile when what follows cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            boolean more = rows.hasNext();
            if (!more && at < kept.text.length()) {
                throw broken();
            }
            return more;
        } catch (CsvParseException broken) {
            throw broken.getCause() instanceof BrokenFile cause ? cause : broken();
        }
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String[] fields = rows.next();
        if (at > KEPT) {
            kept.text.delete(0, at);
            at = 0;
        }
        begin = at;
        int[] bounds = new int[2 * fields.length];
        for (int i = 0; i < fields.length; i++) {
            pass(fields[i], i, bounds);
            if (i < fields.length - 1) {
                passOne(',');
            }
        }
        passLineEnd();
        String raw = kept.text.substring(begin, at);
        long begins = line;
        line += lines(raw);
        return new CsvRow(fields, begins, raw, bounds);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void pass(String field, int number, int[] bounds) {
        int quotes = at < kept.text.length() && kept.text.charAt(at) == '"' ? 1 : 0;
        int inner = quotes == 0 ? 0 : (int) field.chars().filter(c -> c == '"').count();
        int end = at + quotes + field.length() + inner;
        if (end + quotes > kept.text.length() || quotes == 1 && kept.text.charAt(end) != '"') {
            throw broken();
        }
        bounds[2 * number] = at + quotes - begin;
        bounds[2 * number + 1] = end - begin;
        at = end + quotes;
    }

    private void passOne(char expected) {
        if (at >= kept.text.length() || kept.text.charAt(at) != expected) {
            throw broken();
        }
        at++;
    }

    private void passLineEnd() {
        if (at < kept.text.length() && kept.text.charAt(at) == '\r') {
            at++;
            if (at == kept.text.length()) {
                kept.readAhead();
            }
            if (at < kept.text.length() && kept.text.charAt(at) == '\n') {
                at++;
            }
        } else if (at < kept.text.length()) {
            passOne('\n');
        }
    }

    private static int lines(String raw) {
        int count = 0;
        for (int i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) {
            count++;
        }
        for (int i = raw.indexOf('\r'); i >= 0; i = raw.indexOf('\r', i + 1)) {
            if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                count++;
            }
        }
        return count;
    }

    /**
     * {@return what to say where the values do not fit the text} The parser takes a row's end for a part of a carriage
     * return that stands alone, and then joins or drops rows: better no rows than others.
     */
    private BrokenFile broken() {
        String rest = kept.text.substring(begin, Math.min(begin + LONGEST_FIELD, kept.text.length()));
        Matcher lone = LONE_RETURN.matcher(rest);
        boolean alone = lone.find() && rest.indexOf('\n', lone.end()) >= 0;
        return new BrokenFile(new Fault(
                alone ? "lone-carriage-return" : "bad-quotes",
                file,
                line,
                kept.text.substring(at, Math.min(at + SHOWN, kept.text.length())),
                alone
                        ? "a carriage return within quotes must be followed by a line feed where rows end with one"
                        : "a field that begins with a quote must end with one before the next comma or line end, with"
                                + " quotes within it doubled"));
    }

    /** Hands on a text and keeps what the rows have not passed yet. */
    private static final class Kept extends Reader {
        private final Reader in;
        private final StringBuilder text = new StringBuilder();
        private boolean ahead;

        Kept(Reader in) {
            this.in = in;
        }

        /** Keeps one more character, which the parser gets when it asks next. */
        void readAhead() {
            try {
                int next = ahead ? -1 : in.read();
                if (next >= 0) {
                    text.append((char) next);
                    ahead = true;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (ahead) {
                ahead = false;
                target[offset] = text.charAt(text.length() - 1);
                return 1;
            }
            int count = in.read(target, offset, length);
            if (count > 0) {
                text.append(target, offset, count);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
