package entente.bulk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and tells the line in which a file is not that. A byte-order mark at the start is left out. */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;
    private boolean begun;
    private long line = 1;

    Utf8Reader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            skipMark(chars);
            if (chars.position() > 0) {
                return counted(target, offset, chars.position());
            }
            if (result.isError()) {
                throw new BrokenFile(new Fault(
                        "bad-utf8",
                        file,
                        line,
                        "0x%02X".formatted(bytes.get(bytes.position())),
                        "each file must be UTF-8 text"));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void skipMark(CharBuffer chars) {
        if (!begun && chars.position() > 0) {
            begun = true;
            if (chars.get(0) == '\uFEFF') {
                chars.flip().position(1);
                chars.compact();
            }
        }
    }

    private int counted(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (target[i] == '\n') {
                line++;
            }
        }
        return length;
    }
}
