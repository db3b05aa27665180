package entente.search;

import static entente.search.Names.ids;
import static entente.search.Names.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Aside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Aside
class NameRebuildTest {
    @TempDir
    private Path folder;

    @Test
    void usesTheOldNamesUntilTheNewOnesAreComplete() {
        try (NameIndex index = NameIndex.in(folder)) {
            index.rebuild(Stream.of(place("old", "Antwerp")));
            index.rebuild(Stream.of(place("new", "Antwerp"), place("changed", "Ghent"), place("gone", "Ghent"))
                    .peek(entity -> {
                        assertThat(ids(index, "antwerp")).containsExactly("old");
                        index.put(List.of(place("changed", "Gand"), place("added", "Bruges")));
                        index.remove(List.of("gone"));
                        assertThat(ids(index, "bruges")).containsExactly("added");
                    }));
            assertThat(ids(index, "")).containsExactlyInAnyOrder("new", "changed", "added");
            assertThat(ids(index, "gand")).containsExactly("changed");
        }
    }

    @Test
    void keepsTheOldNamesWhenReadingFails() {
        try (NameIndex index = NameIndex.in(folder)) {
            index.rebuild(Stream.of(place("old", "Antwerp")));
            assertThatThrownBy(() -> index.rebuild(Stream.of(1, 2).map(i -> {
                        throw new IllegalStateException("the graph is gone");
                    })))
                    .hasMessage("the graph is gone");
            assertThat(ids(index, "antwerp")).containsExactly("old");
            index.rebuild(Stream.of(place("new", "Antwerp")));
            assertThat(ids(index, "antwerp")).containsExactly("new");
        }
    }

    @Test
    void leavesNoFilesBehind() throws Exception {
        Path left = Files.createDirectories(folder.resolve("names-7"));
        Files.writeString(left.resolve("segments_1"), "of a process that was killed");
        try (NameIndex index = NameIndex.in(folder)) {
            assertThat(left).doesNotExist();
            index.rebuild(Stream.of(place("a", "Antwerp")));
            assertThat(ids(index, "a")).containsExactly("a");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void searchesContinueDuringRebuildsAndChanges() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (NameIndex index = NameIndex.in(folder);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            index.put(List.of(place("always", "Antwerp")));
            List<Future<?>> searches = Stream.generate(() -> threads.submit(() -> {
                        while (!done.get()) {
                            assertThat(ids(index, "antwerp")).contains("always");
                        }
                    }))
                    .limit(3)
                    .<Future<?>>map(search -> search)
                    .toList();
            Future<?> changes = threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    index.put(List.of(place("x" + i, "Ghent " + i)));
                }
            });
            for (int i = 0; i < 5; i++) {
                index.rebuild(Stream.concat(
                        Stream.of(place("always", "Antwerp")),
                        IntStream.range(0, 500).mapToObj(n -> place("n" + n, "Antwerp " + n))));
            }
            changes.get();
            done.set(true);
            for (Future<?> search : searches) {
                search.get();
            }
        }
    }
}
