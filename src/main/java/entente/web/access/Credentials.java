package entente.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * What callers have to show, if anything is set.
 *
 * @param key the API key; null when none is set
 * @param issuer the OIDC issuer whose tokens are accepted; null when none is set
 */
public record Credentials(@Nullable String key, @Nullable String issuer) {
    public static final String KEY = "entente.web.api-key";
    public static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    /** {@return what the settings ask for} A blank one counts as not set, as an unset variable of a shell is. */
    static Credentials of(Environment environment) {
        return new Credentials(text(environment, KEY), text(environment, ISSUER));
    }

    /** {@return whether anybody may call} */
    boolean none() {
        return key == null && issuer == null;
    }

    /** {@return the text without the secret} */
    @Override
    public String toString() {
        return "Credentials[key=%s, issuer=%s]".formatted(key == null ? "none" : "***", issuer);
    }

    private static @Nullable String text(Environment environment, String name) {
        String text = environment.getProperty(name);
        return StringUtils.hasText(text) ? text.strip() : null;
    }
}
