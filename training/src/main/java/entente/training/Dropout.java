package entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Random;

/** Sets a share of numbers to 0. The masks are cut out of one large pool: PyTorch's own dropout is slow without a GPU. */
final class Dropout {
    private static final float SHARE = 0.1f;
    private static final int ROWS = 16384;
    private static final long SEED = 7;

    private final Random random = new Random(SEED);
    private final NDArray pool;
    private final int width;

    Dropout(NDManager manager, int width) {
        this.width = width;
        float[] masks = new float[ROWS * width];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = random.nextFloat() < SHARE ? 0 : 1 / (1 - SHARE);
        }
        pool = manager.create(masks, new Shape(ROWS, width));
    }

    NDArray apply(NDArray x) {
        long rows = x.size() / width;
        if (rows > ROWS / 2) {
            throw new IllegalArgumentException("The batch is too large for the pool of masks: " + rows + " rows");
        }
        long from = random.nextInt((int) (ROWS - rows));
        try (NDArray mask = pool.get(from + ":" + (from + rows))) {
            return x.mul(mask.reshape(x.getShape()));
        }
    }
}
