package entente.judgement;

import entente.graph.Effect;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.graph.identity.Contradictions;
import entente.graph.identity.IdentityUpdate;
import entente.neo4j.WriteTransaction;
import entente.neo4j.aggregate.AggregateTransactions;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.NotFound;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges whether entities are the same, and takes it back. A judgement and its effect on the graph are one transaction,
 * unless it concerns very many documents: these are then written again in further transactions, also after a crash. Safe
 * for use by many threads.
 */
@Component
public class Judgements {
    /** The most documents that are written again within the transaction of a judgement. */
    private static final int AT_ONCE = 200;

    private final AggregateTransactions transactions;
    private final JudgementRepository stored;
    private final Graph graph;
    private final Rewriting rewriting;

    Judgements(AggregateTransactions transactions, JudgementRepository stored, Graph graph, Rewriting rewriting) {
        this.transactions = transactions;
        this.stored = stored;
        this.graph = graph;
        this.rewriting = rewriting;
    }

    /**
     * {@return the judgement with its effect} The same judgement twice is the first one again.
     *
     * @throws NotFound if an entity does not exist
     * @throws JudgementConflict if the types differ and it is not forced, or if earlier judgements of people contradict it
     */
    public Judged judge(Proposal proposal) {
        return committed(() -> judged(proposal));
    }

    /** {@return what the judgement would change} Changes nothing. Throws like {@link #judge}. */
    public Judged preview(Proposal proposal) {
        return rolledBack(() -> judged(proposal));
    }

    /**
     * {@return the judgement that some documents mean another entity by a name}
     *
     * @throws NotFound if the entity does not exist
     * @throws NotNamed if none of the documents names it
     */
    public Judged split(Split split) {
        return committed(() -> parted(split));
    }

    /** {@return what the split would change} Changes nothing. Throws like {@link #split}. */
    public Judged previewSplit(Split split) {
        return rolledBack(() -> parted(split));
    }

    /**
     * {@return what withdrawing the judgement changed} A judgement that was withdrawn before stays as it is.
     *
     * @throws NotFound if there is no such judgement
     * @throws JudgementConflict if it is the machine's
     */
    public Judged withdraw(String id, String by) {
        Proposal.checkWords("", by);
        return committed(() -> withdrawn(id, by));
    }

    /** {@return what withdrawing would change} Changes nothing. Throws like {@link #withdraw}. */
    public Judged previewWithdrawal(String id, String by) {
        return rolledBack(() -> withdrawn(id, by));
    }

    /** {@return the results} Stores judgements in one transaction, but does not write their documents again. */
    List<BatchResult.Item> store(List<Proposal> proposals) {
        return transactions.write(() -> proposals.stream().map(this::stored).toList());
    }

    private BatchResult.Item stored(Proposal proposal) {
        try {
            Stored done = graph.change(transaction -> stored(transaction, proposal));
            return new BatchResult.Item(done.judgement.id(), null, done.repeated, null);
        } catch (NotFound | JudgementConflict problem) {
            return new BatchResult.Item(null, null, false, problem);
        }
    }

    private Outcome judged(Proposal proposal) {
        return graph.change(transaction -> {
            Stored done = stored(transaction, proposal);
            return done.repeated
                    ? unchanged(transaction, done.judgement, proposal.left())
                    : effect(transaction, done.judgement, proposal.left());
        });
    }

    /** A judgement that stands, and whether it stood already. */
    private record Stored(Judgement judgement, boolean repeated) {}

    /** Stores a judgement and works out which documents it concerns. Changes nothing if it throws. */
    private Stored stored(WriteTransaction transaction, Proposal proposal) {
        EntityType left = type(transaction, proposal.left());
        EntityType right = type(transaction, proposal.right());
        if (left != right && proposal.verdict() == Verdict.SAME && !proposal.force()) {
            throw JudgementConflict.types(left.label(), right.label());
        }
        Judgement standing = standing(transaction, proposal);
        if (standing != null) {
            return new Stored(standing, true);
        }
        List<String> ring = Contradictions.of(transaction, proposal.left(), proposal.right(), proposal.verdict());
        if (!ring.isEmpty()) {
            throw JudgementConflict.ring(ring);
        }
        Judgement judgement = stored.save(Judgement.ofPerson(
                proposal.left(), proposal.right(), left, proposal.verdict(), proposal.reason(), proposal.by()));
        new IdentityUpdate(transaction).update(List.of(judgement.left(), judgement.right()));
        return new Stored(judgement, false);
    }

    private Outcome parted(Split split) {
        return graph.change(transaction -> {
            EntityType type = type(transaction, split.entity());
            String entity = current(transaction, split.entity());
            Set<String> units = new LinkedHashSet<>();
            transaction
                    .list("list-units-of-entity", Map.of("entity", entity, "documents", split.documents()))
                    .forEach(row -> units.add(row.get("unit").asString()));
            if (units.isEmpty()) {
                throw new NotNamed(split.entity());
            }
            Judgement judgement = stored.save(
                    Judgement.split(entity, type, split.documents(), List.copyOf(units), split.reason(), split.by()));
            if (!split.name().isBlank()) {
                new IdentityUpdate(transaction).name(Map.of(judgement.right(), split.name()));
            }
            transaction.change("mark-documents", Map.of("ids", split.documents()));
            new IdentityUpdate(transaction).update(List.of(judgement.left(), judgement.right()));
            return effect(transaction, judgement, judgement.right());
        });
    }

    private Outcome withdrawn(String id, String by) {
        return graph.change(transaction -> {
            Judgement judgement = stored.findById(id).orElseThrow(() -> NotFound.judgement(id));
            if (judgement.by().equals(Judgement.MACHINE)) {
                throw JudgementConflict.machine(id);
            }
            if (judgement.withdrawnAt() != null) {
                return unchanged(transaction, judgement, judgement.left());
            }
            stored.save(judgement.withdrawn(by));
            if (judgement.part() != null) {
                transaction.change("mark-documents", Map.of("ids", judgement.documents()));
            }
            new IdentityUpdate(transaction).update(List.of(judgement.left(), judgement.right()));
            return effect(transaction, judgement, judgement.left());
        });
    }

    private static Outcome unchanged(WriteTransaction transaction, Judgement judgement, String of) {
        return new Outcome(judgement.id(), current(transaction, of), Effect.NONE, true, true);
    }

    private Outcome effect(WriteTransaction transaction, Judgement judgement, String of) {
        int documents = Rewriting.marked(transaction);
        boolean complete = documents <= AT_ONCE;
        Effect effect = complete ? rewriting.some(transaction, AT_ONCE) : new Effect(0, 0, 0, documents);
        return new Outcome(judgement.id(), current(transaction, of), effect, complete, false);
    }

    private @Nullable Judgement standing(WriteTransaction transaction, Proposal proposal) {
        return transaction
                .list("list-judgements-of-pair", Map.of("left", proposal.left(), "right", proposal.right()))
                .stream()
                .map(row -> stored.findById(row.get("id").asString()).orElseThrow())
                .filter(judgement -> judgement.verdict() == proposal.verdict())
                .findFirst()
                .orElse(null);
    }

    private static EntityType type(WriteTransaction transaction, String id) {
        return transaction.list("get-type-of-sense", Map.of("id", id)).stream()
                .map(row -> EntityType.find(row.get("type").asString()).orElseThrow())
                .findFirst()
                .orElseThrow(() -> NotFound.entity(id));
    }

    private static String current(WriteTransaction transaction, String id) {
        return Objects.requireNonNull(entities(transaction, List.of(id)).get(id));
    }

    /** {@return the entities that these belong to now} */
    static Map<String, String> entities(WriteTransaction transaction, Collection<String> ids) {
        return transaction.list("list-senses", Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> row.get("entity").asString()));
    }

    private record Outcome(String id, String canonical, Effect effect, boolean complete, boolean repeated) {}

    private Judged committed(Supplier<Outcome> work) {
        Outcome outcome = transactions.write(work);
        Effect effect = outcome.complete ? outcome.effect : rewriting.all();
        return new Judged(outcome.id, outcome.canonical, effect, true, outcome.repeated);
    }

    private Judged rolledBack(Supplier<Outcome> work) {
        Outcome outcome = transactions.preview(work);
        return new Judged(null, outcome.canonical, outcome.effect, outcome.complete, outcome.repeated);
    }
}
