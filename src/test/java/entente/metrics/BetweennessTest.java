package entente.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Aside;
import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@Aside
class BetweennessTest {
    private static final int ALL = Integer.MAX_VALUE;

    @RepeatedTest(200)
    void equalsTheResultOfCountingAllPaths(RepetitionInfo run) {
        FactGraph graph = RandomTies.random(run.getCurrentRepetition());
        Ties ties = RandomTies.ties(graph);
        Betweenness.Estimate exact = Betweenness.of(ties, ALL, RandomTies.progress());
        assertThat(exact.values())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(counted(RandomTies.matrix(graph, ties)));
        assertThat(exact.errors()).containsOnly(new double[ties.size()]);
        assertThat(exact.samples()).isEqualTo(ties.size());
    }

    @Test
    void ranksTheMembersOfTheKarateClub() {
        Ties ties = RandomTies.ties(RandomTies.karateClub());
        Scores scores = Scores.estimated(ties.entities(), Betweenness.of(ties, ALL, RandomTies.progress()));
        assertThat(IntStream.range(0, 5).mapToObj(place -> ties.entities().id(scores.order()[place])))
                .containsExactly("m0", "m33", "m32", "m2", "m31");
        assertThat(scores.values()[ties.entities().find("m0")]).isCloseTo(0.4376f, within(1e-4f));
        assertThat(scores.errors()).isNull();
    }

    @Test
    void estimatesWithinItsErrorsFromFewSources() {
        Ties ties = RandomTies.ties(RandomTies.karateClub());
        double[] exact = Betweenness.of(ties, ALL, RandomTies.progress()).values();
        Betweenness.Estimate estimate = Betweenness.of(ties, 12, RandomTies.progress());
        assertThat(estimate.samples()).isEqualTo(12);
        for (String leader : new String[] {"m0", "m33", "m32"}) {
            int node = ties.entities().find(leader);
            assertThat(estimate.errors()[node]).isPositive();
            assertThat(estimate.values()[node]).isCloseTo(exact[node], within(3 * estimate.errors()[node]));
        }
    }

    @Test
    void handlesPathCountsThatWouldOverflow() {
        var graph = new FactGraphs();
        int diamonds = 1_200;
        for (int diamond = 0; diamond < diamonds; diamond++) {
            String from = "corner" + diamond;
            String to = "corner" + (diamond + 1);
            graph.met(from, "left" + diamond, "right" + diamond);
            graph.met(to, "left" + diamond, "right" + diamond);
        }
        Ties ties = RandomTies.ties(graph.build());
        double[] values = Betweenness.of(ties, ALL, RandomTies.progress()).values();
        assertThat(Arrays.stream(values).allMatch(value -> value >= 0 && value <= 1))
                .isTrue();
        assertThat(values[ties.entities().find("corner600")]).isCloseTo(0.5, within(0.01));
    }

    private static double[] counted(double[][] matrix) {
        int size = matrix.length;
        double[][] lengths = new double[size][size];
        double[][] chains = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                lengths[from][to] = from == to ? 0 : matrix[from][to] > 0 ? 1 : Double.POSITIVE_INFINITY;
                chains[from][to] = from == to || matrix[from][to] > 0 ? 1 : 0;
            }
        }
        for (int middle = 0; middle < size; middle++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    double length = lengths[from][middle] + lengths[middle][to];
                    if (from == middle || to == middle || from == to || Double.isInfinite(length)) {
                        continue;
                    }
                    if (length < lengths[from][to]) {
                        lengths[from][to] = length;
                        chains[from][to] = 0;
                    }
                    if (length == lengths[from][to]) {
                        chains[from][to] += chains[from][middle] * chains[middle][to];
                    }
                }
            }
        }
        double[] values = new double[size];
        for (int node = 0; node < size; node++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    boolean between = from != node && to != node && from != to && chains[from][to] > 0;
                    if (between && lengths[from][node] + lengths[node][to] == lengths[from][to]) {
                        values[node] += chains[from][node] * chains[node][to] / chains[from][to];
                    }
                }
            }
            values[node] /= Math.max(1, (size - 1.0) * (size - 2.0));
        }
        return values;
    }
}
