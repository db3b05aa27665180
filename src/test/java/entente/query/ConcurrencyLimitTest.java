package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
    @Test
    void neverLetsMoreInThanItHasRoomFor() {
        ConcurrencyLimit lane = TestConcurrencyLimit.of(3, 1_000, Duration.ofSeconds(30));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        List<CompletableFuture<Void>> visits = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            try (var pass = lane.enter()) {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                Thread.onSpinWait();
                                inside.decrementAndGet();
                            }
                        },
                        Thread::startVirtualThread))
                .toList();
        visits.forEach(CompletableFuture::join);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void whoeverFindsTheQueueFullIsToldAtOnce() {
        ConcurrencyLimit lane = TestConcurrencyLimit.of(1, 0, Duration.ofMinutes(1));
        try (var pass = lane.enter()) {
            assertThatThrownBy(lane::enter)
                    .isInstanceOfSatisfying(
                            Busy.class, busy -> assertThat(busy.code()).isEqualTo("busy"))
                    .hasMessageContaining("entente.query.queue");
        }
        lane.enter().close();
    }

    @Test
    void whoeverWaitsTooLongIsTold() {
        ConcurrencyLimit lane = TestConcurrencyLimit.of(1, 1, Duration.ofMillis(20));
        try (var pass = lane.enter()) {
            assertThatThrownBy(lane::enter).isInstanceOf(Busy.class).hasMessageContaining("entente.query.wait");
        }
    }

    @Test
    void aPassGivenBackTwiceCountsOnce() {
        ConcurrencyLimit lane = TestConcurrencyLimit.of(1, 0, Duration.ZERO);
        ConcurrencyLimit.Pass first = lane.enter();
        first.close();
        first.close();
        try (var pass = lane.enter()) {
            assertThatThrownBy(lane::enter).isInstanceOf(Busy.class);
        }
    }

    @Test
    void whoeverComesFirstGoesFirst() throws InterruptedException {
        ConcurrencyLimit lane = TestConcurrencyLimit.of(1, 10, Duration.ofSeconds(30));
        List<Integer> order = new CopyOnWriteArrayList<>();
        var done = new CountDownLatch(3);
        try (var pass = lane.enter()) {
            for (int i = 0; i < 3; i++) {
                int number = i;
                Thread waiting = Thread.ofPlatform().start(() -> {
                    try (var own = lane.enter()) {
                        order.add(number);
                    }
                    done.countDown();
                });
                while (waiting.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
            }
        }
        done.await();
        assertThat(order).containsExactly(0, 1, 2);
    }
}
