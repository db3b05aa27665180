package entente.extraction.english.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the encoder with ONNX Runtime. For each piece of a window, it returns what the heads need of the encoder's state: a
 * row of {@link Heads#WIDTH} numbers. This class is thread-safe. Each call uses one thread.
 */
public final class SequenceEncoder implements AutoCloseable {
    private static final String OUTPUT = "projections";

    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * Reads a model.
     *
     * @throws IllegalStateException if ONNX Runtime cannot read it
     */
    public SequenceEncoder(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            session = environment.createSession(model, options);
        } catch (OrtException failure) {
            throw new IllegalStateException("ONNX Runtime cannot read the model", failure);
        }
    }

    /** {@return the rows of each window, one after the other} The windows are padded to the longest. */
    public float[][] encode(List<Window> windows) {
        int length = windows.stream().mapToInt(Window::length).max().orElse(0);
        long[] ids = new long[windows.size() * length];
        long[] kinds = new long[ids.length];
        long[] mask = new long[ids.length];
        for (int w = 0; w < windows.size(); w++) {
            Window window = windows.get(w);
            for (int i = 0; i < window.length(); i++) {
                int at = w * length + i;
                ids[at] = window.id(i);
                kinds[at] = window.kind(i);
                mask[at] = 1;
            }
        }
        long[] shape = {windows.size(), length};
        try (OnnxTensor first = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor second = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor third = OnnxTensor.createTensor(environment, LongBuffer.wrap(kinds), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", first, "attention_mask", second, "token_type_ids", third),
                        Set.of(OUTPUT))) {
            FloatBuffer all = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[][] rows = new float[windows.size()][];
            for (int w = 0; w < rows.length; w++) {
                rows[w] = new float[windows.get(w).length() * Heads.WIDTH];
                all.get(w * length * Heads.WIDTH, rows[w]);
            }
            return rows;
        } catch (OrtException failure) {
            throw new IllegalStateException("ONNX Runtime cannot run the model", failure);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
