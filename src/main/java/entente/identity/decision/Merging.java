package entente.identity.decision;

import entente.identity.LocalEntity;
import entente.identity.PairJudgement;
import entente.identity.evidence.Assessment;
import entente.identity.evidence.BlockingKeys;
import entente.identity.evidence.Judge;
import entente.ontology.Verdict;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins things whose names are variants of each other, the surest pair first. A bare name such as a surname joins only if
 * one thing alone fits.
 */
final class Merging {
    /** In a larger block each is compared with its neighbours in the order of names only. */
    private static final int LARGEST_BLOCK = 60;

    private static final int NEIGHBOURS = 20;
    private static final double CLEARLY = 0.7;

    private final Judge judge;
    private final List<PairJudgement> judgements;
    private final Set<PairJudgement> noted = new HashSet<>();

    /** Two things with the local entities that stand for them, which later joins change. */
    private record Pair(Node left, Node right, LocalEntity leftLabel, LocalEntity rightLabel, Assessment assessment) {
        Pair(Node left, Node right, Assessment assessment) {
            this(left, right, left.profile().label(), right.profile().label(), assessment);
        }
    }

    Merging(Judge judge, List<PairJudgement> judgements) {
        this.judge = judge;
        this.judgements = judgements;
    }

    /** Compares and joins once. {@return the nodes that are left} */
    List<Node> merge(List<Node> nodes) {
        List<Pair> sure = new ArrayList<>();
        List<Pair> bare = new ArrayList<>();
        for (Pair pair : pairs(nodes)) {
            boolean isBare = BlockingKeys.isBare(pair.left.profile()) || BlockingKeys.isBare(pair.right.profile());
            if (pair.assessment.verdict() == Verdict.SAME) {
                (isBare ? bare : sure).add(pair);
            } else if (!isBare) {
                keepApart(pair);
            }
        }
        Comparator<Pair> surest = Comparator.<Pair>comparingDouble(pair -> -pair.assessment.weight())
                .thenComparingInt(pair -> pair.left.number())
                .thenComparingInt(pair -> pair.right.number());
        sure.sort(surest);
        sure.forEach(this::join);
        bare.sort(surest);
        joinBare(bare);
        return nodes.stream().filter(node -> node.root() == node).toList();
    }

    private void keepApart(Pair pair) {
        String name = BlockingKeys.name(pair.left.profile());
        boolean namesakes = name != null && name.equals(BlockingKeys.name(pair.right.profile()));
        if (pair.assessment.conflict() || namesakes && pair.assessment.verdict() == Verdict.DIFFERENT) {
            pair.left.root().part(pair.right.root());
        }
        if (!namesakes && pair.assessment.verdict() == Verdict.UNSURE || pair.assessment.conflict()) {
            note(pair, pair.assessment.verdict(), pair.assessment.score(), pair.assessment.reasons());
        }
    }

    private void join(Pair pair) {
        Node left = pair.left.root();
        Node right = pair.right.root();
        if (left == right) {
            return;
        }
        if (left.canJoin(right)) {
            left.join(right);
            note(pair, Verdict.SAME, pair.assessment.score(), pair.assessment.reasons());
        } else if (left.profile().sharesDocument(right.profile())) {
            note(pair, Verdict.DIFFERENT, 0, List.of(IdentityResolver.SAME_DOCUMENT));
        }
    }

    /** Bare names join whole ones first, and each other only where no whole name fits. */
    private void joinBare(List<Pair> pairs) {
        Map<Node, List<Pair>> byNode = new LinkedHashMap<>();
        List<Pair> bareOnly = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean left = BlockingKeys.isBare(pair.left.profile());
            if (left && BlockingKeys.isBare(pair.right.profile())) {
                bareOnly.add(pair);
            } else {
                byNode.computeIfAbsent(left ? pair.left : pair.right, key -> new ArrayList<>())
                        .add(pair);
            }
        }
        byNode.forEach(this::joinOnly);
        bareOnly.stream()
                .filter(pair -> !byNode.containsKey(pair.left) && !byNode.containsKey(pair.right))
                .forEach(this::join);
    }

    private void joinOnly(Node bare, List<Pair> all) {
        List<Pair> candidates = all.stream()
                .filter(pair -> pair.left.root().canJoin(pair.right.root()))
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        Pair best = candidates.getFirst();
        long fitting = candidates.stream()
                .filter(pair -> pair.assessment.weight() >= best.assessment.weight() - CLEARLY)
                .map(pair -> pair.left == bare ? pair.right.root() : pair.left.root())
                .distinct()
                .count();
        if (fitting == 1) {
            join(best);
        } else {
            note(best, Verdict.UNSURE, best.assessment.score(), List.of("several things fit the bare name"));
        }
    }

    private void note(Pair pair, Verdict verdict, double score, List<String> reasons) {
        var judgement = new PairJudgement(pair.leftLabel, pair.rightLabel, verdict, score, reasons);
        if (noted.add(judgement)) {
            judgements.add(judgement);
        }
    }

    private List<Pair> pairs(List<Node> nodes) {
        Map<String, List<Node>> blocks = new HashMap<>();
        for (Node node : nodes) {
            for (String key : BlockingKeys.variants(node.profile())) {
                blocks.computeIfAbsent(node.profile().type() + " " + key, block -> new ArrayList<>())
                        .add(node);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        LongSet seen = new LongOpenHashSet();
        for (List<Node> block : blocks.values()) {
            int reach = block.size();
            if (block.size() > LARGEST_BLOCK) {
                block.sort(Comparator.<Node, String>comparing(
                                node -> node.profile().label().name())
                        .thenComparingInt(Node::number));
                reach = NEIGHBOURS;
            }
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                    Node left = block.get(i).number() < block.get(j).number() ? block.get(i) : block.get(j);
                    Node right = left == block.get(i) ? block.get(j) : block.get(i);
                    if (seen.add(((long) left.number() << 32) | right.number())) {
                        pairs.add(new Pair(left, right, judge.assess(left.profile(), right.profile())));
                    }
                }
            }
        }
        return pairs;
    }
}
