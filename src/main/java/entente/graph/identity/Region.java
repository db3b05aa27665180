package entente.graph.identity;

import entente.neo4j.WriteTransaction;
import entente.ontology.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Senses of names that judgements join with each other, directly or not, or that share an entity.
 *
 * @param senses the senses by id
 * @param judgements all judgements about them that stand
 */
record Region(Map<String, Sense> senses, List<StandingJudgement> judgements) {
    private static final int MOST_SENSES = 20_000;

    /** {@return the region around these senses} */
    static Region read(WriteTransaction transaction, Collection<String> seeds) {
        Set<String> all = new HashSet<>();
        Map<String, StandingJudgement> judgements = new HashMap<>();
        Set<String> frontier = new HashSet<>(seeds);
        while (!frontier.isEmpty() && all.size() < MOST_SENSES) {
            Set<String> reached = new HashSet<>(frontier);
            transaction
                    .list("list-group", Map.of("ids", List.copyOf(frontier)))
                    .forEach(row -> reached.add(row.get("id").asString()));
            reached.removeAll(all);
            all.addAll(reached);
            frontier = new HashSet<>();
            for (var row : transaction.list("list-judgements", Map.of("ids", List.copyOf(reached)))) {
                StandingJudgement judgement = StandingJudgement.of(row);
                judgements.put(judgement.id(), judgement);
                if (judgement.is(Verdict.SAME)) {
                    judgement.ends().stream().filter(end -> !all.contains(end)).forEach(frontier::add);
                }
            }
        }
        return new Region(
                transaction.list("list-senses", Map.of("ids", List.copyOf(all))).stream()
                        .map(Sense::of)
                        .collect(Collectors.toMap(Sense::id, sense -> sense)),
                List.copyOf(judgements.values()));
    }

    Set<String> entities() {
        return senses.values().stream().map(Sense::entity).collect(Collectors.toSet());
    }

    /**
     * {@return the judgements of people that join two senses, from one to the other; empty if there are none}
     */
    List<StandingJudgement> chain(String from, String to) {
        Map<String, StandingJudgement> reachedBy = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty() && !reachedBy.containsKey(to)) {
            String sense = waiting.removeFirst();
            for (StandingJudgement judgement : byPeople(Verdict.SAME)) {
                if (judgement.ends().contains(sense)) {
                    String other = judgement.other(sense);
                    if (!other.equals(from) && reachedBy.putIfAbsent(other, judgement) == null) {
                        waiting.add(other);
                    }
                }
            }
        }
        List<StandingJudgement> chain = new ArrayList<>();
        for (String sense = to; reachedBy.containsKey(sense); ) {
            StandingJudgement judgement = reachedBy.get(sense);
            chain.addFirst(judgement);
            sense = judgement.other(sense);
        }
        return chain;
    }

    /** {@return the judgements of people with that verdict, the oldest first} */
    List<StandingJudgement> byPeople(Verdict verdict) {
        return judgements.stream()
                .filter(judgement -> !judgement.machine() && judgement.is(verdict))
                .sorted(StandingJudgement.BY_RANK)
                .toList();
    }
}
