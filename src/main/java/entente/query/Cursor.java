package entente.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ends: the sort keys of its last item. The next page starts behind them even when that item has gone
 * meanwhile. Callers see it as an opaque text.
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "&";

    /** {@return the cursor with those keys} */
    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * {@return the cursor that a caller handed back, null for the first page}
     *
     * @throws IllegalArgumentException when it has not that many keys, or is none
     */
    public static @Nullable Cursor read(@Nullable String after, int keys) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        List<String> found = decode(after);
        if (found.size() != keys) {
            throw notACursor(after);
        }
        return new Cursor(found);
    }

    /** {@return the key in that place} */
    public String key(int index) {
        return keys.get(index);
    }

    /**
     * {@return the whole number in that place}
     *
     * @throws IllegalArgumentException when it is none
     */
    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException notANumber) {
            throw notACursor(text());
        }
    }

    /** {@return what callers see} */
    public String text() {
        String joined = keys.stream()
                .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> decode(String after) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            return Arrays.stream(joined.split(SEPARATOR, -1))
                    .map(key -> URLDecoder.decode(key, StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException notEncoded) {
            throw notACursor(after);
        }
    }

    public static IllegalArgumentException notACursor(String after) {
        return new IllegalArgumentException("after must be the \"next\" of the page before, was \"" + after + "\"");
    }
}
