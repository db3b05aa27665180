package entente.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list.
 *
 * @param total how many there are in all
 * @param next what to give as {@code after} for the part behind this one; null when there is none
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {}
