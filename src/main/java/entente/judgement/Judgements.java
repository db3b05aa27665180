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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.dao.TransientDataAccessException;
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

    private static final int MOST_RETRIES = 8;

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
     * @throws IllegalArgumentException if none of the documents names it, or all of them do
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

    private Outcome judged(Proposal proposal) {
        return graph.change(transaction -> {
            EntityType left = type(transaction, proposal.left());
            EntityType right = type(transaction, proposal.right());
            if (left != right && proposal.verdict() == Verdict.SAME && !proposal.force()) {
                throw JudgementConflict.types(left.label(), right.label());
            }
            Judgement standing = standing(transaction, proposal);
            if (standing != null) {
                return new Outcome(standing.id(), current(transaction, proposal.left()), Effect.NONE, true);
            }
            List<String> ring = Contradictions.of(transaction, proposal.left(), proposal.right(), proposal.verdict());
            if (!ring.isEmpty()) {
                throw JudgementConflict.ring(ring);
            }
            Judgement judgement = stored.save(Judgement.ofPerson(
                    proposal.left(), proposal.right(), left, proposal.verdict(), proposal.reason(), proposal.by()));
            return effect(transaction, judgement, proposal.left());
        });
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
                throw new IllegalArgumentException(
                        "documents must name \"%s\", none of them does".formatted(split.entity()));
            }
            Judgement judgement = stored.save(
                    Judgement.split(entity, type, split.documents(), List.copyOf(units), split.reason(), split.by()));
            if (!split.name().isBlank()) {
                new IdentityUpdate(transaction).name(Map.of(judgement.right(), split.name()));
            }
            transaction.change("mark-documents", Map.of("ids", split.documents()));
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
                return new Outcome(id, current(transaction, judgement.left()), Effect.NONE, true);
            }
            stored.save(judgement.withdrawn(by));
            if (judgement.part() != null) {
                transaction.change("mark-documents", Map.of("ids", judgement.documents()));
            }
            return effect(transaction, judgement, judgement.left());
        });
    }

    private Outcome effect(WriteTransaction transaction, Judgement judgement, String of) {
        new IdentityUpdate(transaction).update(List.of(judgement.left(), judgement.right()));
        int documents = Rewriting.marked(transaction);
        boolean complete = documents <= AT_ONCE;
        Effect effect = complete ? rewriting.some(transaction, AT_ONCE) : new Effect(0, 0, 0, documents);
        return new Outcome(judgement.id(), current(transaction, of), effect, complete);
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
        return transaction
                .list("list-senses", Map.of("ids", List.of(id)))
                .getFirst()
                .get("entity")
                .asString();
    }

    private record Outcome(String id, String canonical, Effect effect, boolean complete) {}

    private Judged committed(Supplier<Outcome> work) {
        Outcome outcome = retried(() -> transactions.write(work));
        Effect effect = outcome.complete ? outcome.effect : rewriting.all();
        return new Judged(outcome.id, outcome.canonical, effect, true);
    }

    private Judged rolledBack(Supplier<Outcome> work) {
        try {
            return retried(() -> transactions.write(() -> {
                throw new Preview(work.get());
            }));
        } catch (Preview preview) {
            return new Judged(null, preview.outcome.canonical, preview.outcome.effect, preview.outcome.complete);
        }
    }

    /** Carries the result of a preview past the transaction, which it rolls back. */
    private static final class Preview extends RuntimeException {
        private final transient Outcome outcome;

        Preview(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    /** Retries what lost a race against another writer. */
    private static <T> T retried(Supplier<T> work) {
        List<RuntimeException> lost = new ArrayList<>();
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                boolean transientFailure = failure instanceof TransientDataAccessException
                        || failure instanceof RetryableException
                        || failure.getCause() instanceof RetryableException;
                if (!transientFailure || lost.size() == MOST_RETRIES) {
                    throw failure;
                }
                lost.add(failure);
            }
        }
    }
}
