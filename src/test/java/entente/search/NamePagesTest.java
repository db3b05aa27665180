package entente.search;

import static entente.search.Names.entity;
import static entente.search.Names.ids;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Aside
class NamePagesTest {
    private final NameIndex index = NameIndex.inMemory();

    @BeforeEach
    void fill() {
        Random random = new Random(3);
        String[] names = {"Mechelen", "Mechelen-Noord", "Mechelem", "Me Chelen", "Malines", "Port of Mechelen"};
        // Each call writes a segment.
        for (int part = 0; part < 4; part++) {
            int from = part * 50;
            index.put(IntStream.range(from, from + 50)
                    .mapToObj(i -> entity(
                            "e" + i,
                            random.nextInt(5),
                            names[random.nextInt(names.length)],
                            random.nextInt(9) == 0 ? "Mechelen" : "Alias"))
                    .toList());
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void containEachEntityOnceAndInOrder() {
        for (String typed : new String[] {"", "m", "mechelen"}) {
            List<NameHit> whole = index.find(NameRequest.of(typed, 1_000)).hits();
            assertThat(whole.stream().map(NameHit::rank)).isSorted();
            List<String> paged = new ArrayList<>();
            Rank after = null;
            do {
                NameHits page = index.find(request(typed, after));
                paged.addAll(ids(page));
                after = page.next();
            } while (after != null);
            assertThat(paged)
                    .as(typed)
                    .isEqualTo(whole.stream().map(NameHit::id).toList());
        }
    }

    @Test
    void continueAfterAHitThatWasDeleted() {
        NameHits first = index.find(request("mechelen", null));
        List<String> whole = ids(index, "mechelen");
        index.remove(ids(first));
        index.put(List.of(entity("before", 9, "Mechelen")));
        assertThat(ids(index.find(request("mechelen", first.next())))).isEqualTo(whole.subList(7, 14));
    }

    @Test
    void countFewHitsExactlyAndReportAnInexactCount() {
        NameHits all = index.find(NameRequest.of("mechelen", 1_000));
        assertThat(all.exact()).isTrue();
        assertThat(all.total()).isEqualTo(all.hits().size());
        assertThat(all.next()).isNull();
        NameHits page = index.find(request("mechelen", null));
        assertThat(page.exact()).as("typos are not counted yet").isFalse();
        assertThat(page.total()).isLessThan(all.total());
        assertThat(index.find(request("me", null)).exact()).isTrue();
    }

    private static NameRequest request(String typed, @Nullable Rank after) {
        NameRequest request = NameRequest.of(typed, 7);
        return after == null ? request : request.after(after);
    }
}
