package entente.metrics;

import java.time.Instant;

/**
 * A result with its time.
 *
 * @param asOf when its graph was current
 * @param stale whether the graph has changed since
 */
record Timed<T>(T value, Instant asOf, boolean stale) {}
