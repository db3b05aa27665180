package entente.web.access;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names that always mean this machine from names that a stranger's name server can make mean it. */
final class LoopbackHost {
    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private LoopbackHost() {}

    /** {@return whether the value of a {@code Host} header, with or without a port, is such a name} */
    static boolean is(String host) {
        String name = name(host);
        return name != null
                && (name.equals("localhost")
                        || name.endsWith(".localhost")
                        || name.equals("[::1]")
                        || IPV4.matcher(name).matches());
    }

    private static @Nullable String name(String host) {
        try {
            String name = URI.create("http://" + host.strip()).getHost();
            return name == null ? null : name.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noHost) {
            return null;
        }
    }
}
