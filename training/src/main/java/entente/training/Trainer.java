package entente.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Trains a network on examples. Learning rates rise at the start and then fall linearly. */
final class Trainer {
    /** Most pieces of a batch, with padding. */
    private static final int BATCH = 576;

    private static final float RATE = 2.5e-4f;
    private static final float HEAD_RATE = 1.5e-3f;

    /** Most steps in which the rates rise. */
    private static final int WARM_UP = 60;

    private static final float LEAST = 0.02f;

    /** Windows whose lengths differ by less may come into one batch. */
    private static final int LENGTH_STEP = 12;

    /** Steps between two lines of the report. */
    private static final int REPORT = 200;

    private final NDManager manager;
    private final Network network;
    private final AdamW optimizer;
    private final Random random;
    private final float rate;
    private final PrintStream out;
    private final Engine engine = Engine.getEngine("PyTorch");

    /**
     * Creates a trainer.
     *
     * @param random chooses pairs without a label
     * @param rate factor of the learning rates
     */
    Trainer(NDManager manager, Network network, Random random, float rate, PrintStream out) {
        this.manager = manager;
        this.network = network;
        this.optimizer = new AdamW(network);
        this.random = random;
        this.rate = rate;
        this.out = out;
    }

    /** {@return the examples in batches of similar length, in random order} */
    static List<List<Example>> batches(List<Example> examples, Random random) {
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparingInt(example -> example.length() / LENGTH_STEP));
        List<List<Example>> batches = new ArrayList<>();
        List<Example> open = new ArrayList<>();
        int longest = 0;
        for (Example example : order) {
            longest = Math.max(longest, example.length());
            if (!open.isEmpty() && longest * (open.size() + 1) > BATCH) {
                batches.add(open);
                open = new ArrayList<>();
                longest = example.length();
            }
            open.add(example);
        }
        if (!open.isEmpty()) {
            batches.add(open);
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** Trains one step for each batch. */
    void train(List<List<Example>> batches) {
        int warmUp = Math.min(WARM_UP, batches.size() / 10 + 1);
        long begin = System.nanoTime();
        double tags = 0;
        double pairs = 0;
        int count = 0;
        for (int i = 0; i < batches.size(); i++) {
            float share = i < warmUp
                    ? (i + 1f) / warmUp
                    : Math.max(LEAST, (batches.size() - i) / (float) (batches.size() - warmUp));
            float[] losses = step(batches.get(i), rate * RATE * share, rate * HEAD_RATE * share);
            tags += losses[0];
            pairs += losses[1];
            count++;
            if (count == REPORT || i + 1 == batches.size()) {
                double seconds = (System.nanoTime() - begin) / 1e9;
                out.printf(
                        "step %d of %d: loss of tags %.4f, of pairs %.4f; %.0f seconds left%n",
                        i + 1,
                        batches.size(),
                        tags / count,
                        pairs / count,
                        seconds / (i + 1) * (batches.size() - i - 1));
                tags = 0;
                pairs = 0;
                count = 0;
            }
        }
    }

    /** {@return the losses of tags and pairs} */
    private float[] step(List<Example> examples, float rate, float headRate) {
        try (NDManager step = manager.newSubManager()) {
            network.lendTo(step);
            Batch batch = new Batch(examples, random);
            float tags;
            float pairs;
            try (GradientCollector collector = engine.newGradientCollector()) {
                Network.Loss loss = network.loss(batch, step);
                collector.backward(loss.total());
                tags = loss.tags().getFloat();
                pairs = loss.pairs() == null ? 0 : loss.pairs().getFloat();
            }
            if (!Float.isFinite(tags) || !Float.isFinite(pairs)) {
                out.println("A step is left out: its loss is not a number");
                optimizer.skip();
                return new float[2];
            }
            optimizer.update(step, rate, headRate);
            return new float[] {tags, pairs};
        }
    }
}
