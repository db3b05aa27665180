package entente.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Aside;
import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import java.util.Arrays;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@Aside
class PageRankTest {
    @Test
    void matchesTheManualCalculationForAStar() {
        // c = .15/4 + .85 (1 - c) and each ray .15/4 + .85 c/3.
        double centre = (0.0375 + 0.85) / 1.85;
        Ties ties = RandomTies.ties(new FactGraphs().met("c", "x", "y", "z").build());
        double[] ranks = PageRank.of(ties, true, RandomTies.progress());
        assertThat(ranks[ties.entities().find("c")]).isCloseTo(centre, within(1e-8));
        assertThat(ranks[ties.entities().find("y")]).isCloseTo(0.0375 + 0.85 * centre / 3, within(1e-8));
    }

    @RepeatedTest(100)
    void matchesADenseMatrixCalculation(RepetitionInfo run) {
        FactGraph graph = RandomTies.random(run.getCurrentRepetition());
        Ties ties = RandomTies.ties(graph);
        assertThat(PageRank.of(ties, true, RandomTies.progress()))
                .usingComparatorWithPrecision(1e-8)
                .containsExactly(dense(RandomTies.matrix(graph, ties)));
    }

    @Test
    void findsTheTwoLeadersOfTheKarateClub() {
        Ties ties = RandomTies.ties(RandomTies.karateClub());
        double[] ranks = PageRank.of(ties, false, RandomTies.progress());
        assertThat(ranks[ties.entities().find("m33")]).isCloseTo(0.1009, within(1e-4));
        assertThat(ranks[ties.entities().find("m0")]).isCloseTo(0.0970, within(1e-4));
        assertThat(Arrays.stream(ranks).sum()).isCloseTo(1, within(1e-9));
    }

    private static double[] dense(double[][] matrix) {
        int size = matrix.length;
        double[] ranks = new double[size];
        Arrays.fill(ranks, 1.0 / size);
        for (int round = 0; round < 300; round++) {
            double[] next = new double[size];
            Arrays.fill(next, 0.15 / size);
            for (int node = 0; node < size; node++) {
                double strength = Arrays.stream(matrix[node]).sum();
                for (int other = 0; other < size; other++) {
                    next[other] += 0.85 * ranks[node] * matrix[node][other] / strength;
                }
            }
            ranks = next;
        }
        return ranks;
    }
}
