package entente.training;

import entente.training.OnnxFile.Node;
import entente.training.OnnxFile.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the weights of a network into bytes. A matrix has one scale for each column; ONNX Runtime quantizes what it is
 * multiplied with at run time. The table of words has one scale for each row.
 */
final class Quantizer {
    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final String NUMBERS = "_q";
    private static final String SCALES = "_s";
    private static final String ZEROS = "_z";

    /** The least largest number of a row or column, so that no scale is 0. */
    private static final float LEAST = 1e-8f;

    private Quantizer() {}

    static void quantize(OnnxFile network) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : network.nodes()) {
            if (node.operation().equals("MatMul") && network.has(node.inputs().get(1))) {
                nodes.add(product(network, node));
            } else if (node.operation().equals("Gather")
                    && node.inputs().getFirst().equals(WORDS)) {
                nodes.addAll(lookUp(network, node));
            } else {
                nodes.add(node);
            }
        }
        network.nodes().clear();
        network.nodes().addAll(nodes);
    }

    /** Gives a network the weights of a quantized one of the same form. */
    static void restore(OnnxFile network, OnnxFile quantized) {
        for (String name : network.floats()) {
            Tensor tensor = network.tensor(name);
            if (quantized.has(name + NUMBERS)) {
                int columns = (int) tensor.shape()[1];
                byte[] bytes = quantized.tensor(name + NUMBERS).data().toByteArray();
                float[] scales = quantized.tensor(name + SCALES).floats();
                float[] numbers = new float[bytes.length];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = bytes[i] * scales[name.equals(WORDS) ? i / columns : i % columns];
                }
                network.put(name, Tensor.of(numbers, tensor.shape()));
            } else if (quantized.has(name)) {
                network.put(name, quantized.tensor(name));
            }
        }
    }

    private static Node product(OnnxFile network, Node node) {
        String name = node.inputs().get(1);
        Tensor matrix = network.tensor(name);
        int columns = (int) matrix.shape()[1];
        network.remove(name);
        float[] scales = scales(matrix.floats(), columns, false);
        network.put(name + NUMBERS, bytes(matrix, scales, false));
        network.put(name + SCALES, Tensor.of(scales, columns));
        network.put(name + ZEROS, Tensor.of(new byte[columns], columns));
        return new Node(
                "DynamicQuantizeMatMul",
                OnnxFile.RUNTIME_DOMAIN,
                node.name(),
                List.of(node.inputs().getFirst(), name + NUMBERS, name + SCALES, name + ZEROS),
                node.outputs(),
                node.attributes());
    }

    /** {@return nodes that look up the bytes of a word and its scale, and multiply them} */
    private static List<Node> lookUp(OnnxFile network, Node node) {
        Tensor table = network.tensor(WORDS);
        int rows = (int) table.shape()[0];
        network.remove(WORDS);
        float[] scales = scales(table.floats(), (int) table.shape()[1], true);
        network.put(WORDS + NUMBERS, bytes(table, scales, true));
        network.put(WORDS + SCALES, Tensor.of(scales, rows, 1));
        String ids = node.inputs().get(1);
        String output = node.outputs().getFirst();
        String bytes = output + NUMBERS;
        String numbers = output + "_c";
        String scale = output + "_g";
        return List.of(
                new Node("Gather", "", node.name(), List.of(WORDS + NUMBERS, ids), List.of(bytes), node.attributes()),
                new Node(
                        "Cast",
                        "",
                        numbers + "_node",
                        List.of(bytes),
                        List.of(numbers),
                        List.of(OnnxFile.attribute("to", OnnxFile.FLOAT))),
                new Node("Gather", scale + "_node", List.of(WORDS + SCALES, ids), scale),
                new Node("Mul", output + "_node", List.of(numbers, scale), output));
    }

    /** {@return the scale of each row or column: its largest number becomes 127} */
    private static float[] scales(float[] numbers, int columns, boolean byRow) {
        float[] scales = new float[byRow ? numbers.length / columns : columns];
        for (int i = 0; i < numbers.length; i++) {
            int at = byRow ? i / columns : i % columns;
            scales[at] = Math.max(scales[at], Math.abs(numbers[i]));
        }
        for (int i = 0; i < scales.length; i++) {
            scales[i] = Math.max(LEAST, scales[i]) / Byte.MAX_VALUE;
        }
        return scales;
    }

    private static Tensor bytes(Tensor matrix, float[] scales, boolean byRow) {
        float[] numbers = matrix.floats();
        int columns = (int) matrix.shape()[1];
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes[i] = (byte) Math.round(numbers[i] / scales[byRow ? i / columns : i % columns]);
        }
        return Tensor.of(bytes, matrix.shape());
    }
}
