package entente.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The credentials that the settings require.
 *
 * @param key the API key; null when none is set
 * @param issuer the OIDC issuer whose tokens are accepted; null when none is set
 */
public record Credentials(@Nullable String key, @Nullable String issuer) {
    public static final String KEY = "entente.web.api-key";
    public static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    /** {@return the credentials of the settings} A blank setting counts as not set. */
    static Credentials of(Environment environment) {
        return new Credentials(text(environment, KEY), text(environment, ISSUER));
    }

    /** {@return whether calls need no credentials} */
    boolean none() {
        return key == null && issuer == null;
    }

    /** {@return a text without the key} */
    @Override
    public String toString() {
        return "Credentials[key=%s, issuer=%s]".formatted(key == null ? "none" : "***", issuer);
    }

    private static @Nullable String text(Environment environment, String name) {
        String text = environment.getProperty(name);
        return StringUtils.hasText(text) ? text.strip() : null;
    }
}
