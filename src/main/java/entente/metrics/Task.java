package entente.metrics;

/** What can be computed for a whole graph. Equal tasks on one graph have the same result. */
sealed interface Task<T> {
    /**
     * {@return the result}
     *
     * @param ground the graph
     */
    T compute(TieCache ground, ComputationProgress progress);

    /** The values of one metric. */
    record Ranking(Metric metric, TieRule rule, int samples) implements Task<Scores> {
        @Override
        public Scores compute(TieCache ground, ComputationProgress progress) {
            return switch (metric) {
                case DEGREE, FACTS -> {
                    progress.phase(0, 1);
                    yield of(ground.entities(rule.facts(), progress));
                }
                case PAGERANK, BETWEENNESS -> of(start(ground, rule, progress), progress);
            };
        }

        Scores of(TiedEntities entities) {
            int[] counts = metric == Metric.DEGREE ? entities.neighbours() : entities.facts();
            return Scores.exact(entities, node -> counts[node]);
        }

        Scores of(Ties ties, ComputationProgress progress) {
            return switch (metric) {
                case DEGREE, FACTS -> of(ties.entities());
                case PAGERANK -> {
                    double[] ranks = PageRank.of(ties, rule.weighed(), progress);
                    yield Scores.exact(ties.entities(), node -> ranks[node]);
                }
                case BETWEENNESS -> Scores.estimated(ties.entities(), Betweenness.of(ties, samples, progress));
            };
        }
    }

    /** Who belongs together. */
    record Splitting(TieRule rule, double resolution) implements Task<Partition> {
        @Override
        public Partition compute(TieCache ground, ComputationProgress progress) {
            return Leiden.of(start(ground, rule, progress), rule.weighed(), resolution, progress);
        }
    }

    private static Ties start(TieCache ground, TieRule rule, ComputationProgress progress) {
        progress.phase(0, 0.1);
        Ties ties = ground.ties(rule.facts(), progress);
        progress.phase(0.1, 1);
        return ties;
    }
}
