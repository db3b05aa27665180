package entente.correction;

import entente.graph.Effect;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.neo4j.WriteTransaction;
import entente.neo4j.aggregate.AggregateTransactions;
import entente.ontology.CorrectionKind;
import entente.query.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Corrects facts, and takes it back. A correction and its effect on the graph are one transaction. Safe for use by many
 * threads.
 */
@Component
public class Corrections {
    /** The most documents that are written again within the transaction of a correction. */
    private static final int AT_ONCE = 200;

    private final AggregateTransactions transactions;
    private final CorrectionRepository stored;
    private final Graph graph;
    private final Rewriting rewriting;

    Corrections(AggregateTransactions transactions, CorrectionRepository stored, Graph graph, Rewriting rewriting) {
        this.transactions = transactions;
        this.stored = stored;
        this.graph = graph;
        this.rewriting = rewriting;
    }

    /**
     * {@return the correction with its effect} The same correction twice is the first one again.
     *
     * @throws NotFound if the claim, entity, relation or document does not exist
     * @throws InvalidCorrection if it does not fit what it corrects
     * @throws CorrectionConflict if the claim was added by a correction that was withdrawn
     */
    public Corrected correct(CorrectionRequest request) {
        return transactions.write(() -> corrected(request));
    }

    /** {@return what the correction would change} Changes nothing. Throws like {@link #correct}. */
    public Corrected preview(CorrectionRequest request) {
        return rolledBack(() -> corrected(request));
    }

    /**
     * {@return what withdrawing the correction changed} A correction that was withdrawn before stays as it is.
     *
     * @throws NotFound if there is no such correction
     */
    public Corrected withdraw(String id, String by) {
        CorrectionRequest.checkAuthor(by);
        return transactions.write(() -> withdrawn(id, by));
    }

    /** {@return what withdrawing would change} Changes nothing. Throws like {@link #withdraw}. */
    public Corrected previewWithdrawal(String id, String by) {
        CorrectionRequest.checkAuthor(by);
        return rolledBack(() -> withdrawn(id, by));
    }

    private Corrected corrected(CorrectionRequest request) {
        return graph.change(transaction -> {
            var drafting = new Drafting(transaction, stored);
            Correction.Draft draft = drafting.draft(request);
            Correction same = drafting.same(request, draft);
            if (same != null) {
                if (draft.anchor().document() != null) {
                    transaction.change(
                            "unlock-document", Map.of("id", draft.anchor().document()));
                }
                return new Corrected(same.id(), Corrected.Change.NONE);
            }
            Correction correction =
                    stored.save(Correction.of(draft, request.kind(), request.text(), request.reason(), request.by()));
            return new Corrected(correction.id(), effect(transaction, correction, true));
        });
    }

    private Corrected withdrawn(String id, String by) {
        return graph.change(transaction -> {
            Correction correction = stored.findById(id).orElseThrow(() -> NotFound.correction(id));
            if (correction.withdrawnAt() != null) {
                return new Corrected(id, Corrected.Change.NONE);
            }
            if (correction.document() != null) {
                transaction.list("lock-known-document", Map.of("id", correction.document()));
            }
            int claims = count(transaction, correction);
            stored.save(correction.withdrawn(by));
            Corrected.Change effect = effect(transaction, correction, false);
            return new Corrected(id, new Corrected.Change(effect.relations(), effect.entities(), claims));
        });
    }

    private Corrected.Change effect(WriteTransaction transaction, Correction correction, boolean counted) {
        if (correction.kind() == CorrectionKind.NOTE) {
            return Corrected.Change.NONE;
        }
        if (correction.document() == null) {
            transaction.change("mark-fact", Map.of("id", fact(correction)));
        } else {
            transaction.change("mark-documents", Map.of("ids", List.of(correction.document())));
        }
        Effect effect = rewriting.some(transaction, AT_ONCE);
        return new Corrected.Change(
                -effect.relations(), -effect.entities(), counted ? count(transaction, correction) : 0);
    }

    private static String fact(Correction correction) {
        return Objects.requireNonNullElse(correction.added(), correction.id());
    }

    private static int count(WriteTransaction transaction, Correction correction) {
        return transaction
                .list(
                        "count-corrected",
                        Map.of(
                                "id",
                                correction.id(),
                                "document",
                                Objects.requireNonNullElse(correction.document(), ""),
                                "fact",
                                fact(correction)))
                .getFirst()
                .get("claims")
                .asInt();
    }

    private Corrected rolledBack(Supplier<Corrected> work) {
        return new Corrected(null, transactions.preview(work).effect());
    }
}
