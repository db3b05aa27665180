package entente.command.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The query part of an address. */
final class UrlQuery {
    private final StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");

    /** {@return this, with a parameter more unless it has no value} */
    UrlQuery add(String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(name + "=" + encoded(value.toString()));
        }
        return this;
    }

    /** {@return the text as it may stand in an address} */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return parameters.toString();
    }
}
