package entente.extraction.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the language model.
 *
 * @param url OpenAI-compatible address, such as {@code http://127.0.0.1:11434/v1}
 * @param name name of the model at that address
 * @param apiKey key that is sent as a bearer token
 * @param merge whether the findings of the built-in extractor are added
 * @param confidence confidence of what the model alone finds
 * @param timeout how long one call may take
 * @param timeLimit how long all calls of a document may take
 * @param maxCalls the most calls of a document, with those that are repeated
 * @param maxTokens a document gets no further call after so many tokens
 * @param maxAnswer the most tokens of one answer
 * @param part the most characters of text in one call
 * @param overlap so many sentences of a part are repeated in the next one
 * @param retries how often a call is repeated that was refused or not answered
 * @param backOff time before the first repetition; it doubles with each further one
 * @param cache folder of earlier answers; null keeps none
 */
public record ModelSettings(
        @Nullable String url,
        @Nullable String name,
        @Nullable String apiKey,
        @DefaultValue("true") boolean merge,
        @DefaultValue("0.6") double confidence,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("40s") Duration timeLimit,
        @DefaultValue("20") int maxCalls,
        @DefaultValue("100000") int maxTokens,
        @DefaultValue("4096") int maxAnswer,
        @DefaultValue("4000") int part,
        @DefaultValue("2") int overlap,
        @DefaultValue("2") int retries,
        @DefaultValue("500ms") Duration backOff,
        @Nullable Path cache) {
    private static final String PREFIX = "entente.extraction.model.";
    private static final int LEAST_PART = 200;

    /** Checks each value that is set. */
    public ModelSettings {
        url = blankAsNull(url);
        name = blankAsNull(name);
        apiKey = blankAsNull(apiKey);
        cache = cache == null || cache.toString().isBlank() ? null : cache;
        if (url != null && !isAddress(url)) {
            throw wrong("url", "an address such as http://127.0.0.1:11434/v1", url);
        }
        check("confidence", confidence > 0 && confidence <= 1, "more than 0 and at most 1", confidence);
        check("timeout", timeout.isPositive(), "more than 0", timeout);
        check("time-limit", timeLimit.isPositive(), "more than 0", timeLimit);
        check("max-calls", maxCalls > 0, "1 or more", maxCalls);
        check("max-tokens", maxTokens > 0, "1 or more", maxTokens);
        check("max-answer", maxAnswer > 0, "1 or more", maxAnswer);
        check("part", part >= LEAST_PART, LEAST_PART + " or more", part);
        check("overlap", overlap >= 0, "0 or more", overlap);
        check("retries", retries >= 0, "0 or more", retries);
        check("back-off", backOff.isPositive(), "more than 0", backOff);
    }

    /**
     * Checks that the model is named and that its answers can be kept.
     *
     * @throws IllegalArgumentException if its address or its name is missing, or the folder of answers cannot be written
     */
    public void requireModel() {
        requireUrl();
        requireName();
        AnswerCache.in(cache);
    }

    String requireUrl() {
        return required("url", url, "such as http://127.0.0.1:11434/v1");
    }

    String requireName() {
        return required("name", name, "the name of the model at its address");
    }

    /** Leaves the key out, so that no log shows it. */
    @Override
    public String toString() {
        return "ModelSettings[url=%s, name=%s]".formatted(url, name);
    }

    private static String required(String setting, @Nullable String value, String example) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "%s%s must be set with entente.extraction.extractor=model: %s".formatted(PREFIX, setting, example));
        }
        return value;
    }

    private static void check(String setting, boolean right, String expected, Object value) {
        if (!right) {
            throw wrong(setting, expected, value);
        }
    }

    private static IllegalArgumentException wrong(String setting, String expected, Object value) {
        return new IllegalArgumentException("%s%s must be %s, was %s".formatted(PREFIX, setting, expected, value));
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static boolean isAddress(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException notAddress) {
            return false;
        }
    }
}
