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
    void neverGrantsMorePermitsThanConfigured() {
        ConcurrencyLimit limit = TestConcurrencyLimit.of(3, 1_000, Duration.ofSeconds(30));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        List<CompletableFuture<Void>> visits = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            try (var permit = limit.acquire()) {
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
    void rejectsCallersWhenTheQueueIsFull() {
        ConcurrencyLimit limit = TestConcurrencyLimit.of(1, 0, Duration.ofMinutes(1));
        try (var permit = limit.acquire()) {
            assertThatThrownBy(limit::acquire)
                    .isInstanceOfSatisfying(
                            Busy.class, busy -> assertThat(busy.code()).isEqualTo("busy"))
                    .hasMessageContaining("entente.query.queue");
        }
        limit.acquire().close();
    }

    @Test
    void rejectsCallersThatWaitTooLong() {
        ConcurrencyLimit limit = TestConcurrencyLimit.of(1, 1, Duration.ofMillis(20));
        try (var permit = limit.acquire()) {
            assertThatThrownBy(limit::acquire).isInstanceOf(Busy.class).hasMessageContaining("entente.query.wait");
        }
    }

    @Test
    void releasesAPermitOnlyOnce() {
        ConcurrencyLimit limit = TestConcurrencyLimit.of(1, 0, Duration.ZERO);
        ConcurrencyLimit.Permit first = limit.acquire();
        first.close();
        first.close();
        try (var permit = limit.acquire()) {
            assertThatThrownBy(limit::acquire).isInstanceOf(Busy.class);
        }
    }

    @Test
    void servesCallersInOrder() throws InterruptedException {
        ConcurrencyLimit limit = TestConcurrencyLimit.of(1, 10, Duration.ofSeconds(30));
        List<Integer> order = new CopyOnWriteArrayList<>();
        var done = new CountDownLatch(3);
        try (var permit = limit.acquire()) {
            for (int i = 0; i < 3; i++) {
                int number = i;
                Thread waiting = Thread.ofPlatform().start(() -> {
                    try (var own = limit.acquire()) {
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
