package entente.metrics;

import java.time.Instant;

/**
 * A result with the time of its graph.
 *
 * @param asOf the time at which the graph was current
 * @param stale whether the graph has changed since
 */
record Timed<T>(T value, Instant asOf, boolean stale) {}
