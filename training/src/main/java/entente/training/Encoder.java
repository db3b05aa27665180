package entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import entente.extraction.english.model.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * BERT's encoder (Devlin et al. 2019) with the weights of an ONNX file. It is built from operations on arrays, so that
 * PyTorch can differentiate it. The table of token types is widened to the kinds of pieces of {@link Window}.
 */
final class Encoder {
    private static final int ATTENTION_HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final String POSITIONS = "embeddings.position_embeddings.weight";
    private static final String KINDS = "embeddings.token_type_embeddings.weight";
    private static final List<String> LINEAR_LAYERS = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");
    private static final List<String> NORMS = List.of("attention.output.LayerNorm", "output.LayerNorm");

    private final int states;
    private final int layers;
    private final Dropout dropout;
    private final Map<String, NDArray> parameters = new LinkedHashMap<>();

    Encoder(NDManager manager, OnnxFile file) {
        states = states(file);
        int count = 0;
        while (file.has(layer(count) + "output.dense.bias")) {
            count++;
        }
        layers = count;
        dropout = new Dropout(manager, states);
        put(manager, file, WORDS);
        put(manager, file, POSITIONS);
        put(manager, file, "embeddings.LayerNorm.weight");
        put(manager, file, "embeddings.LayerNorm.bias");
        float[] kinds = new float[Window.KINDS * states];
        OnnxFile.Tensor given = file.tensor(KINDS);
        boolean widened = given.shape()[0] == Window.KINDS;
        for (int kind = 0; kind < Window.KINDS; kind++) {
            System.arraycopy(given.floats(), widened ? kind * states : 0, kinds, kind * states, states);
        }
        parameters.put(KINDS, manager.create(kinds, new Shape(Window.KINDS, states)));
        for (int i = 0; i < layers; i++) {
            for (String name : LINEAR_LAYERS) {
                OnnxFile.Tensor weight = file.tensor(weight(file, layer(i) + name));
                int inputs = (int) weight.shape()[0];
                int outputs = (int) weight.shape()[1];
                parameters.put(
                        layer(i) + name + ".weight",
                        manager.create(transposed(weight.floats(), inputs, outputs), new Shape(outputs, inputs)));
                put(manager, file, layer(i) + name + ".bias");
            }
            for (String name : NORMS) {
                put(manager, file, layer(i) + name + ".weight");
                put(manager, file, layer(i) + name + ".bias");
            }
        }
    }

    /** {@return size of the state of a piece in a file} */
    static int states(OnnxFile file) {
        return (int) file.tensor("embeddings.LayerNorm.bias").shape()[0];
    }

    private static String layer(int number) {
        return "encoder.layer." + number + ".";
    }

    /** {@return the name of the matrix of a linear layer, which the file stores under a number} */
    private static String weight(OnnxFile file, String layer) {
        String node = "/"
                + layer.replace("encoder.layer.", "encoder/layer.")
                        .replaceFirst("(layer\\.\\d+)\\.", "$1/")
                        .replace("attention.self.", "attention/self/")
                        .replace("attention.output.", "attention/output/")
                        .replace("intermediate.dense", "intermediate/dense")
                        .replace("/output.dense", "/output/dense")
                + "/MatMul";
        return file.nodes().stream()
                .filter(each -> each.name().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The encoder has no node " + node))
                .inputs()
                .get(1);
    }

    private static float[] transposed(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = matrix[r * columns + c];
            }
        }
        return turned;
    }

    private void put(NDManager manager, OnnxFile file, String name) {
        OnnxFile.Tensor tensor = file.tensor(name);
        parameters.put(name, manager.create(tensor.floats(), new Shape(tensor.shape())));
    }

    /** {@return size of the state of a piece} */
    int states() {
        return states;
    }

    Map<String, NDArray> parameters() {
        return parameters;
    }

    /** {@return whether a parameter stays as it is: training texts hold too few of the words and positions} */
    static boolean frozen(String parameter) {
        return parameter.equals(WORDS) || parameter.equals(POSITIONS);
    }

    /** {@return whether a parameter is almost new, so that it is trained at the rate of the heads} */
    static boolean fresh(String parameter) {
        return parameter.equals(KINDS);
    }

    /** Writes the parameters into the file that they came from. */
    void store(OnnxFile file) {
        parameters.forEach((name, value) -> {
            float[] numbers = value.toFloatArray();
            long[] shape = value.getShape().getShape();
            if (name.startsWith("encoder.") && shape.length == 2) {
                String matrix = weight(file, name.substring(0, name.length() - ".weight".length()));
                int outputs = (int) shape[0];
                int inputs = (int) shape[1];
                file.put(matrix, OnnxFile.Tensor.of(transposed(numbers, outputs, inputs), inputs, outputs));
            } else {
                file.put(name, OnnxFile.Tensor.of(numbers, shape));
            }
        });
    }

    NDArray dropout(NDArray states) {
        return dropout.apply(states);
    }

    /**
     * {@return the states of all pieces, by window and piece}
     *
     * @param mask 1 for a piece, 0 for padding
     */
    NDArray forward(NDArray ids, NDArray kinds, NDArray mask) {
        long windows = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        NDArray x = embedded(ids, WORDS)
                .add(embedded(kinds, KINDS))
                .add(parameter(POSITIONS).get("0:" + length).expandDims(0));
        x = dropout.apply(normalized(x, "embeddings.LayerNorm"));
        NDArray padding = mask.sub(1f).mul(10000f).reshape(windows, 1, 1, length);
        long size = states / ATTENTION_HEADS;
        NDArray scale = ids.getManager().create(new float[] {(float) (1 / Math.sqrt(size))});
        for (int i = 0; i < layers; i++) {
            String layer = layer(i);
            NDArray queries = heads(linear(x, layer + "attention.self.query").mul(scale), windows, length);
            NDArray keys = heads(linear(x, layer + "attention.self.key"), windows, length);
            NDArray values = heads(linear(x, layer + "attention.self.value"), windows, length);
            NDArray shares =
                    queries.matMul(keys.transpose(0, 1, 3, 2)).add(padding).softmax(-1);
            NDArray context = shares.matMul(values).transpose(0, 2, 1, 3).reshape(windows, length, states);
            NDArray attended = dropout.apply(linear(context, layer + "attention.output.dense"));
            x = normalized(x.add(attended), layer + "attention.output.LayerNorm");
            NDArray inner = Activation.gelu(linear(x, layer + "intermediate.dense"));
            x = normalized(x.add(dropout.apply(linear(inner, layer + "output.dense"))), layer + "output.LayerNorm");
        }
        return x;
    }

    private NDArray parameter(String name) {
        NDArray parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("The encoder has no parameter " + name);
        }
        return parameter;
    }

    private NDArray heads(NDArray x, long windows, long length) {
        return x.reshape(windows, length, ATTENTION_HEADS, states / ATTENTION_HEADS)
                .transpose(0, 2, 1, 3);
    }

    private NDArray embedded(NDArray ids, String table) {
        return ids.getNDArrayInternal()
                .embedding(ids, parameter(table), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    private NDArray linear(NDArray x, String layer) {
        return x.getNDArrayInternal()
                .linear(x, parameter(layer + ".weight"), parameter(layer + ".bias"))
                .singletonOrThrow();
    }

    private NDArray normalized(NDArray x, String norm) {
        return x.getNDArrayInternal()
                .layerNorm(x, new Shape(states), parameter(norm + ".weight"), parameter(norm + ".bias"), EPSILON)
                .singletonOrThrow();
    }
}
