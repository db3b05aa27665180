package entente.resolution;

import entente.ontology.EntityType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Derives ids from content, so that the same content always yields the same id. */
final class Ids {
    private static final int LONGEST_SLUG = 48;
    private static final Pattern LABELLED = Pattern.compile("^[a-z]+-(.+)-[0-9a-f]{10}(?:~.*)?$");

    private Ids() {}

    /**
     * {@return an id that is unique for the key} It also shows the type and a label. Equal keys must have equal labels.
     */
    static String entity(EntityType type, String label, String key) {
        String slug = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String head = type.label().toLowerCase(Locale.ROOT);
        String shown = slug.isEmpty() ? head : head + "-" + slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
        return shown + "-" + digest(type.label() + "\u0000" + key, 10);
    }

    /** {@return the label in an id that {@link #entity} made; of another id, the whole} */
    static String label(String id) {
        return LABELLED.matcher(id).replaceFirst("$1");
    }

    /** {@return a digest of the parts, prefixed with a head such as {@code claim}} */
    static String of(String head, Object... parts) {
        StringBuilder text = new StringBuilder(head);
        for (Object part : parts) {
            text.append('\u0000').append(part);
        }
        return head + "-" + digest(text.toString(), 20);
    }

    /** {@return the name in normal form for comparison: ignores case, width, white space and a leading article} */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’‘]", "'")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    private static String digest(String text, int length) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
