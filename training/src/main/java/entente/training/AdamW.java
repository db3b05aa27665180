package entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019), and gradients clipped by their common norm. */
final class AdamW {
    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final float LARGEST_NORM = 5;

    private final Network network;
    private final Map<String, NDArray> parameters;
    private final Map<String, Moments> moments = new LinkedHashMap<>();
    private int steps;

    private record Moments(NDArray mean, NDArray variance) {}

    AdamW(Network network) {
        this.network = network;
        this.parameters = network.trained();
        parameters.forEach((name, parameter) -> {
            parameter.setRequiresGradient(true);
            moments.put(name, new Moments(parameter.zerosLike(), parameter.zerosLike()));
        });
    }

    /** Forgets the gradients of a step whose loss is not a number. */
    void skip() {
        for (NDArray parameter : parameters.values()) {
            if (parameter.hasGradient()) {
                parameter.getGradient().set(new NDIndex("..."), 0);
            }
        }
    }

    /**
     * Updates all parameters with the gradients of a step.
     *
     * @param rate the learning rate of the encoder
     * @param freshRate the learning rate of parameters that start without knowledge
     */
    void update(NDManager step, float rate, float freshRate) {
        float norm = norm();
        if (!Float.isFinite(norm)) {
            skip();
            return;
        }
        steps++;
        float scale = Math.min(1, LARGEST_NORM / (norm + 1e-6f));
        double correction = Math.sqrt(1 - Math.pow(0.999, steps)) / (1 - Math.pow(0.9, steps));
        for (Map.Entry<String, Moments> entry : moments.entrySet()) {
            NDArray parameter = parameters.get(entry.getKey());
            NDArray gradient = parameter.getGradient();
            NDArray mean = entry.getValue().mean();
            NDArray variance = entry.getValue().variance();
            mean.tempAttach(step);
            variance.tempAttach(step);
            float own = network.fresh(entry.getKey()) ? freshRate : rate;
            float decay = parameter.getShape().dimension() > 1 ? DECAY : 0;
            parameter
                    .getNDArrayInternal()
                    .adamUpdate(
                            new NDList(parameter, gradient, mean, variance),
                            new NDList(parameter),
                            own,
                            (float) (own * correction),
                            decay,
                            scale,
                            -1f,
                            BETA_1,
                            BETA_2,
                            EPSILON,
                            true,
                            true);
            gradient.subi(gradient);
        }
    }

    private float norm() {
        NDArray sum = null;
        for (NDArray parameter : parameters.values()) {
            NDArray square = parameter.getGradient().square().sum();
            sum = sum == null ? square : sum.add(square);
        }
        return sum == null ? 0 : (float) Math.sqrt(sum.getFloat());
    }
}
