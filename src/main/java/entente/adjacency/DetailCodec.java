package entente.adjacency;

import entente.neo4j.read.FactDetails;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Details as bytes: numbers, then texts with their lengths, then the row of a table where there is one. */
final class DetailCodec {
    private static final char NULL = Character.MAX_VALUE;
    private static final int NUMBERS = Long.BYTES + Double.BYTES + 1;
    private static final int ROW_NUMBERS = 2 * Integer.BYTES;
    private static final int MOST_TEXTS = 8;
    private static final Modality[] MODALITIES = Modality.values();

    private DetailCodec() {}

    /** {@return the bytes} Those of a text longer than {@link Texts#MOST} cannot be read again. */
    static byte[] pack(FactDetails details) {
        FactDetails.TableRow row = details.row();
        List<byte @Nullable []> texts = new ArrayList<>(MOST_TEXTS);
        texts.add(utf8(details.id()));
        texts.add(utf8(details.quote()));
        texts.add(utf8(details.title()));
        texts.add(utf8(details.since()));
        texts.add(utf8(details.until()));
        if (row != null) {
            texts.add(utf8(row.document()));
            texts.add(utf8(row.url()));
            texts.add(utf8(row.publishedOn()));
        }
        int size = NUMBERS + (row == null ? 0 : ROW_NUMBERS);
        for (byte[] text : texts) {
            size += Character.BYTES + (text == null ? 0 : text.length);
        }
        ByteBuffer packed = ByteBuffer.allocate(size)
                .putLong(details.documents())
                .putDouble(details.confidence())
                .put((byte) details.modality().ordinal());
        for (byte[] text : texts) {
            if (text == null) {
                packed.putChar(NULL);
            } else {
                packed.putChar((char) text.length).put(text);
            }
        }
        if (row != null) {
            packed.putInt(row.start()).putInt(row.end());
        }
        return packed.array();
    }

    static FactDetails unpack(byte[] bytes) {
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        long documents = packed.getLong();
        double confidence = packed.getDouble();
        Modality modality = MODALITIES[packed.get()];
        String id = text(packed);
        String quote = text(packed);
        return new FactDetails(
                id,
                textOrNull(packed),
                documents,
                confidence,
                modality,
                date(packed),
                date(packed),
                quote,
                packed.hasRemaining() ? row(packed) : null);
    }

    private static FactDetails.TableRow row(ByteBuffer packed) {
        return new FactDetails.TableRow(
                text(packed), textOrNull(packed), date(packed), packed.getInt(), packed.getInt());
    }

    private static byte @Nullable [] utf8(@Nullable EdtfDate date) {
        return date == null ? null : utf8(date.text());
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer packed) {
        return Objects.requireNonNull(textOrNull(packed));
    }

    private static @Nullable String textOrNull(ByteBuffer packed) {
        char length = packed.getChar();
        if (length == NULL) {
            return null;
        }
        int start = packed.position();
        packed.position(start + length);
        return new String(packed.array(), start, length, StandardCharsets.UTF_8);
    }

    private static @Nullable EdtfDate date(ByteBuffer packed) {
        String text = textOrNull(packed);
        return text == null ? null : new EdtfDate(text);
    }
}
