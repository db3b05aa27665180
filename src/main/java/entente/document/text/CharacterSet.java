package entente.document.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of undecoded text: a byte order mark goes before what was declared, that before what an HTML
 * page says of itself, that before what the bytes look like.
 */
public class CharacterSet {
    /** What browsers and servers call Latin-1 is this superset of it, with quotation marks and dashes. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private CharacterSet() {}

    /** {@return the decoded text, without a byte order mark; what is no character there becomes U+FFFD} */
    public static String decode(byte[] bytes, @Nullable Charset declared) {
        String text = new String(bytes, of(bytes, declared));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** {@return the character set of these bytes} */
    static Charset of(byte[] bytes, @Nullable Charset declared) {
        return byteOrderMark(bytes)
                .or(() ->
                        Optional.ofNullable(declared).map(CharacterSet::asMeant).filter(usableFor(bytes)))
                .or(() -> detect(new HtmlEncodingDetector(), bytes)
                        .map(CharacterSet::asPage)
                        .filter(usableFor(bytes)))
                .or(() -> withoutMark(bytes))
                .or(() -> Optional.of(StandardCharsets.UTF_8).filter(usableFor(bytes)))
                .or(() -> detect(new Icu4jEncodingDetector(), bytes)
                        .filter(found -> !found.name().startsWith("UTF-"))
                        .map(CharacterSet::asMeant))
                .orElse(WESTERN);
    }

    /**
     * {@return whether these bytes are text at all} Text may hold a stray NUL, but valid UTF-8 with many control
     * characters, or anything else with more than a few, is binary data.
     */
    public static boolean isText(byte[] bytes, @Nullable Charset declared) {
        String name = of(bytes, declared).name();
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") || hasFewControls(bytes);
    }

    private static boolean hasFewControls(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(each) < 0) {
                controls++;
            }
        }
        return controls <= bytes.length / (isStrict(bytes, StandardCharsets.UTF_8) ? 4 : 50);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset asMeant(Charset named) {
        return named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII) ? WESTERN : named;
    }

    /** A page whose tags could be read as ASCII is not in UTF-16, whatever it says. */
    private static Charset asPage(Charset named) {
        return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : asMeant(named);
    }

    /** UTF-8 can be told from anything else, so that a wrong declaration of it need not be believed. */
    private static Predicate<Charset> usableFor(byte[] bytes) {
        return charset -> !charset.equals(StandardCharsets.UTF_8) || isMostlyUtf8(bytes);
    }

    /** {@return UTF-16 when NULs show that every second byte belongs to the next and the whole is ordinary text} */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (nuls[0] == nuls[1] || bytes.length % 2 != 0 || hasFewControls(bytes)) {
            return Optional.empty();
        }
        Charset likely = nuls[0] > nuls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(likely)
                .filter(charset -> isStrict(bytes, charset) && isOrdinary(new String(bytes, charset)));
    }

    /** Random bytes decode to characters of dozens of scripts, many unassigned; a text keeps to a few. */
    private static boolean isOrdinary(String text) {
        long odd = text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && (Character.isISOControl(c)
                                || !Character.isDefined(c)
                                || Character.getType(c) == Character.PRIVATE_USE))
                .count();
        long scripts = text.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .distinct()
                .count();
        return odd <= text.length() / 50 && scripts <= 8;
    }

    private static boolean isStrict(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Counts faults against sequences of several bytes: a Latin-1 text has hardly one of these by chance. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        int faults = 0;
        int sequences = 0;
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            sequences += (int) out.flip().chars().filter(c -> c > 127).count();
            if (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return faults == 0 || sequences > faults;
    }

    private static Optional<Charset> detect(EncodingDetector detector, byte[] bytes) {
        try (var in = TikaInputStream.get(bytes)) {
            return Optional.ofNullable(detector.detect(in, new Metadata()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
    }
}
