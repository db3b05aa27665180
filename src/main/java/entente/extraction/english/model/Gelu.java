package entente.extraction.english.model;

/** The Gaussian error linear unit (Hendrycks and Gimpel 2016), from a table with steps of 1/400. */
final class Gelu {
    private static final int STEPS = 400;
    private static final int RANGE = 5;
    private static final float[] TABLE = new float[2 * RANGE * STEPS + 1];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            double x = (i + 0.5) / STEPS - RANGE;
            TABLE[i] = (float) (0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));
        }
    }

    private Gelu() {}

    static float of(float x) {
        if (x > RANGE) {
            return x;
        }
        return x < -RANGE ? 0 : TABLE[(int) ((x + RANGE) * STEPS)];
    }
}
