package entente.metrics;

import entente.query.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the members of a community, those with the strongest ties within it first.
 *
 * @param number number of the community
 * @param total number of all members
 * @param next the value of {@code after} for the next page; null on the last page
 * @param asOf the time of the graph that this was computed from
 * @param stale whether the graph has changed since; the next computation may number the communities differently
 */
public record CommunityMembers(
        int number,
        List<CommunityMap.Member> items,
        long total,
        @Nullable String next,
        Instant asOf,
        boolean stale) {

    static CommunityMembers of(Timed<Partition> timed, int number, int limit, @Nullable Cursor after) {
        Partition partition = timed.value();
        int size = partition.size(number - 1);
        int first = after == null ? 0 : (int) Math.clamp(after.number(0), 0, size);
        int end = Math.min(first + limit, size);
        int start = partition.starts()[number - 1];
        return new CommunityMembers(
                number,
                IntStream.range(start + first, start + end)
                        .mapToObj(place -> CommunityMap.Member.of(partition, place))
                        .toList(),
                size,
                end < size ? Cursor.of(end).text() : null,
                timed.asOf(),
                timed.stale());
    }
}
