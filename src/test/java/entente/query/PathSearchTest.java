package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathSearchTest {
    @Test
    void putsTheShortestFirstThenTheBestProvedThenTheMostConfident() {
        List<Chain> best = search(
                        10,
                        6,
                        link("a", "x", 1, 0.9),
                        link("x", "b", 9, 0.9),
                        link("a", "y", 2, 0.1),
                        link("y", "b", 2, 0.1),
                        link("a", "z", 2, 0.5),
                        link("z", "b", 7, 0.5),
                        link("a", "p", 8, 1),
                        link("p", "q", 8, 1),
                        link("q", "b", 8, 1))
                .best();
        assertThat(best.stream().map(PathSearchTest::stations)).containsExactly("a z b", "a y b", "a x b", "a p q b");
    }

    @Test
    void visitsNoEntityTwice() {
        PathSearch.Result found =
                search(10, 8, link("a", "x", 1, 1), link("x", "y", 1, 1), link("y", "a", 1, 1), link("y", "b", 1, 1));
        assertThat(found.best().stream().map(PathSearchTest::stations)).containsExactly("a y b", "a x y b");
        assertThat(found.total()).isEqualTo(2);
    }

    @Test
    void joinsTwoEntitiesOnceByTheFactThatMostDocumentsState() {
        PathSearch.Result found = search(10, 8, link("a", "b", 1, 1), link("b", "a", 3, 0.2), link("a", "b", 2, 0.9));
        assertThat(found.total()).isOne();
        assertThat(found.best().getFirst().links().getFirst().documents()).isEqualTo(3);
        assertThat(found.best().getFirst().links().getFirst().near()).isEqualTo("a");
    }

    @Test
    void looksNoFurtherThanItWasAllowed() {
        Link[] chain = {link("a", "x", 1, 1), link("x", "y", 1, 1), link("y", "b", 1, 1)};
        assertThat(search(1, 2, chain).best()).isEmpty();
        assertThat(search(1, 3, chain).best()).hasSize(1);
    }

    @Test
    void tellsEndsThatAreTooFarFromEndsThatNothingJoins() {
        assertThat(search(1, 1, link("a", "x", 1, 1), link("x", "b", 1, 1)).separate())
                .isFalse();
        assertThat(search(1, 4, link("a", "x", 1, 1), link("y", "b", 1, 1)).separate())
                .isTrue();
        assertThat(search(1, 4).separate()).isTrue();
    }

    @Test
    void givesUpOnMoreChainsThanAnyoneCanCount() {
        // Five layers of forty entities, each joined to all of the next: a hundred million chains.
        Stream<Link> links = Stream.iterate(0, layer -> layer < 5, layer -> layer + 1)
                .flatMap(layer -> Stream.iterate(0, i -> i < 1600, i -> i + 1)
                        .map(i -> link(layer == 0 ? "a" : layer + "." + i / 40, layer + 1 + "." + i % 40, 1, 1)));
        Link[] all = Stream.concat(
                        links, Stream.iterate(0, i -> i < 40, i -> i + 1).map(i -> link("5." + i, "b", 1, 1)))
                .toArray(Link[]::new);
        PathSearch.Result found = search(3, 6, all);
        assertThat(found.cut()).isTrue();
        assertThat(found.best()).hasSize(3);
    }

    @Test
    void asksNoHubForMoreThanTheLinkThatIsMissing() {
        Links graph = new Links(Stream.concat(
                        Stream.of(link("a", "hub", 1, 1), link("hub", "b", 1, 1)),
                        Stream.iterate(0, i -> i < 1000, i -> i + 1).map(i -> link("hub", "leaf" + i, 1, 1)))
                .toList());
        assertThat(new PathSearch("a", "b", 1, graph).run(4).best()).hasSize(1);
        assertThat(graph.read).isLessThan(10);
    }

    @Test
    void keepsWhatItHadFoundWhenTheGraphStopsAnswering() {
        Links graph = new Links(List.of(link("a", "b", 1, 1), link("a", "x", 1, 1), link("x", "b", 1, 1)));
        var search = new PathSearch("a", "b", 5, (frontier, targets) -> {
            if (graph.read > 0) {
                throw new IllegalStateException("time is up");
            }
            return graph.from(frontier, targets);
        });
        assertThatThrownBy(() -> search.run(3)).hasMessage("time is up");
        assertThat(search.reached().best().stream().map(PathSearchTest::stations))
                .containsExactly("a b");
    }

    private static PathSearch.Result search(int most, int maxHops, Link... links) {
        return new PathSearch("a", "b", most, new Links(List.of(links))).run(maxHops);
    }

    private static Link link(String near, String far, long documents, double confidence) {
        return new Link(near, far, near + far + documents, documents, confidence);
    }

    private static String stations(Chain chain) {
        return "a " + String.join(" ", chain.links().stream().map(Link::far).toList());
    }

    private static final class Links implements PathSearch.Links {
        private final List<Link> links;
        private int read;

        Links(List<Link> links) {
            this.links = links;
        }

        @Override
        public List<Link> from(Collection<String> frontier, @Nullable Collection<String> targets) {
            List<Link> found = links.stream()
                    .flatMap(link -> Stream.of(link, link.reversed()))
                    .filter(link -> frontier.contains(link.near()))
                    .filter(link -> targets == null || targets.contains(link.far()))
                    .toList();
            read += found.size();
            return found;
        }
    }
}
