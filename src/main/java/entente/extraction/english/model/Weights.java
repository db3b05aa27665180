package entente.extraction.english.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The trained numbers of the heads, by name. A matrix is stored row by row, one row for each output. */
public final class Weights {
    private final Map<String, float[]> values = new LinkedHashMap<>();

    public void put(String name, float[] numbers) {
        values.put(name, numbers);
    }

    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public float[] get(String name) {
        return Objects.requireNonNull(values.get(name), () -> "The model has no weights named " + name);
    }

    public static Weights read(InputStream stream) throws IOException {
        Weights weights = new Weights();
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        for (int count = in.readInt(); count > 0; count--) {
            String name = in.readUTF();
            float[] numbers = new float[in.readInt()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.readFloat();
            }
            weights.put(name, numbers);
        }
        return weights;
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(values.size());
        for (Map.Entry<String, float[]> entry : values.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            for (float number : entry.getValue()) {
                out.writeFloat(number);
            }
        }
        out.flush();
    }
}
