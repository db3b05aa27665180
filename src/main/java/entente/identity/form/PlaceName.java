package entente.identity.form;

import org.jspecify.annotations.Nullable;

/**
 * The name of a place.
 *
 * @param key the name, folded, without words of its kind; the canonical name of a country or listed place
 * @param kind {@code city}, {@code province} …, or null if the name does not say it
 * @param container what stands behind a comma, folded, or null
 * @param country whether it is a country
 */
public record PlaceName(
        String key, @Nullable String kind, @Nullable String container, boolean country) implements ParsedName {}
