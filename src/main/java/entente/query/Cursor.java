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
 * The end of a page: the sort keys of its last item. The next page starts after these keys, even if the item has been
 * deleted. Clients see it as an opaque string.
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "&";

    /** {@return the cursor with these keys} */
    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * {@return the cursor that a client sent, null for the first page}
     *
     * @throws IllegalArgumentException if it is not a cursor with this number of keys
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

    /** {@return the key at this index} */
    public String key(int index) {
        return keys.get(index);
    }

    /**
     * {@return the whole number at this index}
     *
     * @throws IllegalArgumentException if it is not a whole number
     */
    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException notANumber) {
            throw notACursor(text());
        }
    }

    /** {@return the opaque string for clients} */
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
        return new IllegalArgumentException("after must be the \"next\" of the previous page, was \"" + after + "\"");
    }
}
