package entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import entente.extraction.english.model.Heads;
import entente.extraction.english.model.Pair;
import entente.extraction.english.model.SpanKind;
import entente.extraction.english.model.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The network to train: the encoder, and the heads whose weights {@link Heads} reads. */
final class Network {
    /** Share of the losses of statuses and kinds of event in the whole loss. */
    private static final float CLASS_WEIGHT = 0.4f;

    /** Pairs without a label count as one in so many pairs with one. */
    private static final float PAIRS = 40;

    /** The score of all labels at the start: few of them hold. */
    private static final float FEW = -3;

    /** How much the tag of the hint is preferred at the start. */
    private static final float TRUST = 3;

    private static final float DROPOUT = 0.1f;
    private static final float DEVIATION = 0.02f;
    private static final int KINDS = SpanKind.values().length;

    private final NDManager manager;
    private final Encoder encoder;
    private final Map<String, NDArray> heads = new LinkedHashMap<>();

    /**
     * The losses of a batch.
     *
     * @param pairs the loss of pairs, null if the batch has none
     */
    record Loss(NDArray total, NDArray tags, @Nullable NDArray pairs) {}

    /** Creates a network with the weights of an encoder and random weights of the heads. */
    Network(NDManager manager, Encoder encoder, Random random) {
        this.manager = manager;
        this.encoder = encoder;
        int states = encoder.states();
        int span = 2 * states + KINDS;
        create("tag.w", random, Heads.TAGS, states);
        fill("tag.b", 0, Heads.TAGS);
        create("pair.a", random, Heads.HIDDEN, span);
        create("pair.b", random, Heads.HIDDEN, span);
        create("pair.c", random, Heads.HIDDEN, states);
        create("pair.p", random, Heads.HIDDEN, span);
        create("pair.q", random, Heads.HIDDEN, span);
        create("pair.f", random, Heads.HIDDEN, Pair.FEATURES);
        fill("pair.h", 0, Heads.HIDDEN);
        create("pair.w", random, Batch.labelCount(), Heads.HIDDEN);
        fill("pair.o", FEW, Batch.labelCount());
        create("status.w", random, Heads.CLASSES, span);
        fill("status.b", 0, Heads.CLASSES);
        create("kind.w", random, Heads.CLASSES, span);
        fill("kind.b", 0, Heads.CLASSES);
        heads.put("tag.hint", manager.create(hints(), new Shape(Heads.TAGS, Heads.TAGS)));
    }

    private void create(String name, Random random, int rows, int columns) {
        float[] numbers = new float[rows * columns];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (random.nextGaussian() * DEVIATION);
        }
        heads.put(name, manager.create(numbers, new Shape(rows, columns)));
    }

    private void fill(String name, float number, int size) {
        float[] numbers = new float[size];
        Arrays.fill(numbers, number);
        heads.put(name, manager.create(numbers, new Shape(size)));
    }

    /** {@return a matrix from hints to tags} A hint has the first words of all kinds first, a tag both words of a kind. */
    private static float[] hints() {
        float[] matrix = new float[Heads.TAGS * Heads.TAGS];
        int names = Heads.TAGS / 2;
        for (int kind = 0; kind < names; kind++) {
            matrix[(1 + 2 * kind) * Heads.TAGS + 1 + kind] = TRUST;
            matrix[(2 + 2 * kind) * Heads.TAGS + 1 + names + kind] = TRUST;
        }
        return matrix;
    }

    /** Takes the weights of trained heads. */
    void take(Weights weights) {
        heads.replaceAll((name, value) -> manager.create(weights.get(name), value.getShape()));
    }

    Encoder encoder() {
        return encoder;
    }

    /** {@return all parameters that are trained} */
    Map<String, NDArray> trained() {
        Map<String, NDArray> trained = new LinkedHashMap<>();
        encoder.parameters().forEach((name, value) -> {
            if (!Encoder.frozen(name)) {
                trained.put(name, value);
            }
        });
        trained.putAll(heads);
        return trained;
    }

    /** {@return whether a parameter starts without knowledge} */
    boolean fresh(String parameter) {
        return heads.containsKey(parameter) || Encoder.fresh(parameter);
    }

    /** Lends all parameters to the manager of a step, so that its results end with it. */
    void lendTo(NDManager step) {
        encoder.parameters().values().forEach(each -> each.tempAttach(step));
        heads.values().forEach(each -> each.tempAttach(step));
    }

    Weights weights() {
        Weights weights = new Weights();
        heads.forEach((name, value) -> weights.put(name, value.toFloatArray()));
        return weights;
    }

    /** {@return the losses of a batch} */
    Loss loss(Batch batch, NDManager step) {
        int rows = batch.windows * batch.length;
        Shape shape = new Shape(batch.windows, batch.length);
        NDArray states = encoder.forward(
                        step.create(batch.ids, shape), step.create(batch.kinds, shape), step.create(batch.mask, shape))
                .reshape(rows, encoder.states());
        NDArray tags = tagLoss(batch, states, step);
        if (batch.means.isEmpty()) {
            return new Loss(tags, tags, null);
        }
        NDArray spans = matrix(step, batch.means, rows)
                .matMul(states)
                .concat(matrix(step, batch.starts, rows).matMul(states), 1)
                .concat(matrix(step, batch.spanKinds, KINDS), 1);
        NDArray total = tags;
        if (batch.statusWeight > 0) {
            total = total.add(classLoss(spans, "status", batch.statuses, batch.statusWeight, step));
        }
        if (batch.eventWeight > 0) {
            total = total.add(classLoss(spans, "kind", batch.events, batch.eventWeight, step));
        }
        if (batch.pairs.isEmpty()) {
            return new Loss(total, tags, null);
        }
        NDArray pairs = pairLoss(batch, states, spans, step);
        return new Loss(total.add(pairs), tags, pairs);
    }

    private NDArray tagLoss(Batch batch, NDArray states, NDManager step) {
        Shape shape = new Shape(states.getShape().get(0), Heads.TAGS);
        NDArray scores = linear(encoder.dropout(states), "tag.w", "tag.b")
                .add(linear(step.create(batch.hints, shape), "tag.hint", null));
        return scores.logSoftmax(-1)
                .mul(step.create(batch.tags, shape))
                .sum()
                .mul(scalar(step, -1f / Math.max(1, batch.tagged)));
    }

    private NDArray classLoss(NDArray spans, String head, List<float[]> answers, float weight, NDManager step) {
        return linear(spans, head + ".w", head + ".b")
                .logSoftmax(-1)
                .mul(matrix(step, answers, Heads.CLASSES))
                .sum()
                .mul(scalar(step, -CLASS_WEIGHT / Math.max(2, weight)));
    }

    private NDArray pairLoss(Batch batch, NDArray states, NDArray spans, NDManager step) {
        int count = batch.pairs.size();
        NDArray from = choice(batch, 0, step);
        NDArray to = choice(batch, 1, step);
        NDArray hidden = from.matMul(linear(spans, "pair.a", "pair.h"))
                .add(to.matMul(linear(spans, "pair.b", null)))
                .add(matrix(step, batch.between, batch.windows * batch.length).matMul(linear(states, "pair.c", null)))
                .add(linear(matrix(step, batch.features, Pair.FEATURES), "pair.f", null))
                .add(from.matMul(linear(spans, "pair.p", null)).mul(to.matMul(linear(spans, "pair.q", null))));
        NDArray active = Activation.gelu(hidden);
        active = active.getNDArrayInternal().dropout(active, DROPOUT, true).singletonOrThrow();
        NDArray scores = linear(active, "pair.w", "pair.o");
        return Activation.softPlus(scores)
                .sub(scores.mul(matrix(step, batch.labels, Batch.labelCount())))
                .mul(matrix(step, batch.labelMasks, Batch.labelCount()))
                .sum()
                .mul(scalar(step, 1 / (count / PAIRS + batch.positives)));
    }

    /** {@return a matrix that picks the first or second span of each pair} */
    private static NDArray choice(Batch batch, int member, NDManager step) {
        int spans = batch.means.size();
        float[] matrix = new float[batch.pairs.size() * spans];
        for (int p = 0; p < batch.pairs.size(); p++) {
            matrix[p * spans + batch.pairs.get(p)[member]] = 1;
        }
        return step.create(matrix, new Shape(batch.pairs.size(), spans));
    }

    private NDArray linear(NDArray x, String weight, @Nullable String bias) {
        return x.getNDArrayInternal()
                .linear(x, heads.get(weight), bias == null ? null : heads.get(bias))
                .singletonOrThrow();
    }

    private static NDArray matrix(NDManager step, List<float[]> rows, int width) {
        float[] matrix = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, matrix, i * width, width);
        }
        return step.create(matrix, new Shape(rows.size(), width));
    }

    /**
     * {@return a number as an array that lives as long as the step} DJL's own product with a number frees its memory before
     * the gradients are computed, which makes some of them infinite.
     */
    private static NDArray scalar(NDManager step, float number) {
        return step.create(new float[] {number}, new Shape());
    }
}
