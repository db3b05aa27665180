package edu.stanford.nlp.parser.nndep;

import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The same network as {@link Classifier}, computed in the order in which the JVM can use vector instructions: several
 * times faster, which makes parsing cheap enough for whole documents. Lives in this package because the method that it
 * replaces is visible only here. Safe for many threads.
 */
public final class FastClassifier extends Classifier {
    /** Rows of the hidden layer that are kept, of 4 kB each. */
    private static final int MOST_ROWS = 30_000;

    private final float[][] input;
    private final float[][] embeddings;
    private final float[] bias;
    private final float[][] outputByHidden;
    private final int labels;
    private final AtomicReferenceArray<float[]> rows;
    private final AtomicInteger rowsKept = new AtomicInteger();

    private FastClassifier(Config config, Classifier of) {
        super(config, of.getE(), of.getW1(), of.getb1(), of.getW2(), List.of());
        this.input = of.getW1();
        this.embeddings = of.getE();
        this.bias = of.getb1();
        this.labels = of.getW2().length;
        this.outputByHidden = transposed(of.getW2());
        this.rows = new AtomicReferenceArray<>(embeddings.length * Config.numTokens);
    }

    /** Makes the parser use it. */
    public static void speedUp(DependencyParser parser) {
        try {
            Field classifier = DependencyParser.class.getDeclaredField("classifier");
            Field config = DependencyParser.class.getDeclaredField("config");
            classifier.setAccessible(true);
            config.setAccessible(true);
            Classifier slow = (Classifier) classifier.get(parser);
            classifier.set(parser, new FastClassifier((Config) config.get(parser), slow));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("This version of CoreNLP keeps its classifier elsewhere", changed);
        }
    }

    @Override
    double[] computeScores(int[] feature) {
        float[] hidden = bias.clone();
        for (int position = 0; position < feature.length; position++) {
            float[] row = row(feature[position], position);
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] += row[i];
            }
        }
        float[] scores = new float[labels];
        for (int i = 0; i < hidden.length; i++) {
            float cube = hidden[i] * hidden[i] * hidden[i];
            float[] weights = outputByHidden[i];
            for (int label = 0; label < scores.length; label++) {
                scores[label] += cube * weights[label];
            }
        }
        double[] result = new double[labels];
        for (int label = 0; label < labels; label++) {
            result[label] = scores[label];
        }
        return result;
    }

    /** What one feature at one position adds to the hidden layer. */
    private float[] row(int token, int position) {
        int index = token * Config.numTokens + position;
        float[] known = rows.get(index);
        if (known != null) {
            return known;
        }
        float[] embedding = embeddings[token];
        int offset = position * embedding.length;
        float[] row = new float[bias.length];
        for (int i = 0; i < row.length; i++) {
            float[] weights = input[i];
            float sum = 0;
            for (int j = 0; j < embedding.length; j++) {
                sum += weights[offset + j] * embedding[j];
            }
            row[i] = sum;
        }
        if (rowsKept.get() < MOST_ROWS) {
            rowsKept.incrementAndGet();
            rows.set(index, row);
        }
        return row;
    }

    private static float[][] transposed(float[][] matrix) {
        float[][] transposed = new float[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[i].length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }
}
