package entente.command.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The query part of a URL. */
final class UrlQuery {
    private final StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");

    /** Adds a parameter unless its value is null. Returns this object. */
    UrlQuery add(String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(name + "=" + encoded(value.toString()));
        }
        return this;
    }

    /** {@return the text encoded for a URL} */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return parameters.toString();
    }
}
