package entente.training;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A neural network in the Open Neural Network Exchange format: nodes, and tensors with their weights. Everything else of the
 * file is kept as it is. The numbers of fields are those of {@code onnx.proto}.
 */
final class OnnxFile {
    static final int FLOAT = 1;
    static final int INT8 = 3;

    /** The domain of operations that ONNX Runtime adds. */
    static final String RUNTIME_DOMAIN = "com.microsoft";

    private static final int MODEL_GRAPH = 7;
    private static final int MODEL_OPERATIONS = 8;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_TENSOR = 5;
    private static final int GRAPH_OUTPUT = 12;

    private final UnknownFieldSet model;
    private final UnknownFieldSet graph;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final List<ByteString> outputs;

    /** A tensor, row by row. */
    record Tensor(int type, long[] shape, ByteString data) {
        static Tensor of(float[] numbers, long... shape) {
            ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(numbers);
            return new Tensor(FLOAT, shape, ByteString.copyFrom(bytes));
        }

        static Tensor of(byte[] numbers, long... shape) {
            return new Tensor(INT8, shape, ByteString.copyFrom(numbers));
        }

        float[] floats() {
            float[] numbers = new float[data.size() / Float.BYTES];
            data.asReadOnlyByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(numbers);
            return numbers;
        }
    }

    /** An operation of the network. */
    record Node(
            String operation,
            String domain,
            String name,
            List<String> inputs,
            List<String> outputs,
            List<ByteString> attributes) {
        Node(String operation, String name, List<String> inputs, String output) {
            this(operation, "", name, inputs, List.of(output), List.of());
        }
    }

    private OnnxFile(UnknownFieldSet model) throws IOException {
        this.model = model;
        this.graph = UnknownFieldSet.parseFrom(
                model.getField(MODEL_GRAPH).getLengthDelimitedList().getFirst());
        for (ByteString node : graph.getField(GRAPH_NODE).getLengthDelimitedList()) {
            nodes.add(node(UnknownFieldSet.parseFrom(node)));
        }
        for (ByteString tensor : graph.getField(GRAPH_TENSOR).getLengthDelimitedList()) {
            UnknownFieldSet fields = UnknownFieldSet.parseFrom(tensor);
            tensors.put(text(fields, 8), tensor(fields));
        }
        outputs = new ArrayList<>(graph.getField(GRAPH_OUTPUT).getLengthDelimitedList());
    }

    static OnnxFile read(InputStream stream) throws IOException {
        return new OnnxFile(UnknownFieldSet.parseFrom(stream.readAllBytes()));
    }

    private static Node node(UnknownFieldSet fields) {
        return new Node(
                text(fields, 4),
                text(fields, 7),
                text(fields, 3),
                texts(fields, 1),
                texts(fields, 2),
                fields.getField(5).getLengthDelimitedList());
    }

    /** Numbers stand in the field for raw bytes or in the one for floats, which has the same bytes. */
    private static Tensor tensor(UnknownFieldSet fields) throws IOException {
        List<Long> shape = new ArrayList<>(fields.getField(1).getVarintList());
        for (ByteString packed : fields.getField(1).getLengthDelimitedList()) {
            CodedInputStream numbers = packed.newCodedInput();
            while (!numbers.isAtEnd()) {
                shape.add(numbers.readInt64());
            }
        }
        int type = fields.getField(2).getVarintList().getFirst().intValue();
        List<ByteString> raw = fields.getField(9).getLengthDelimitedList();
        List<ByteString> data = raw.isEmpty() ? fields.getField(4).getLengthDelimitedList() : raw;
        return new Tensor(
                type,
                shape.stream().mapToLong(Long::longValue).toArray(),
                data.isEmpty() ? ByteString.EMPTY : data.getFirst());
    }

    private static String text(UnknownFieldSet fields, int number) {
        List<String> texts = texts(fields, number);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> texts(UnknownFieldSet fields, int number) {
        return fields.getField(number).getLengthDelimitedList().stream()
                .map(ByteString::toStringUtf8)
                .toList();
    }

    /** {@return the nodes in order, to change} */
    List<Node> nodes() {
        return nodes;
    }

    boolean has(String tensor) {
        return tensors.containsKey(tensor);
    }

    Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The network has no tensor " + name);
        }
        return tensor;
    }

    /** {@return the names of all tensors of floating-point numbers} */
    List<String> floats() {
        return tensors.entrySet().stream()
                .filter(entry -> entry.getValue().type() == FLOAT)
                .map(Map.Entry::getKey)
                .toList();
    }

    void put(String name, Tensor tensor) {
        tensors.put(name, tensor);
    }

    void remove(String tensor) {
        tensors.remove(tensor);
    }

    /** {@return the name of the first output} */
    String output() throws IOException {
        return text(UnknownFieldSet.parseFrom(outputs.getFirst()), 1);
    }

    /** Makes what a node returns an output of the network, of floats of any shape. */
    void addOutput(String name) {
        UnknownFieldSet elements = set(1, number(FLOAT));
        UnknownFieldSet type = set(1, bytes(elements.toByteString()));
        outputs.add(UnknownFieldSet.newBuilder()
                .addField(1, bytes(ByteString.copyFromUtf8(name)))
                .addField(2, bytes(type.toByteString()))
                .build()
                .toByteString());
    }

    byte[] bytes() {
        Field.Builder allNodes = Field.newBuilder();
        nodes.forEach(node -> allNodes.addLengthDelimited(message(node)));
        Field.Builder allTensors = Field.newBuilder();
        tensors.forEach((name, tensor) -> allTensors.addLengthDelimited(message(name, tensor)));
        Field.Builder allOutputs = Field.newBuilder();
        outputs.forEach(allOutputs::addLengthDelimited);
        UnknownFieldSet written = graph.toBuilder()
                .addField(GRAPH_NODE, allNodes.build())
                .addField(GRAPH_TENSOR, allTensors.build())
                .addField(GRAPH_OUTPUT, allOutputs.build())
                .build();
        UnknownFieldSet.Builder file = model.toBuilder().addField(MODEL_GRAPH, bytes(written.toByteString()));
        if (nodes.stream().anyMatch(node -> node.domain().equals(RUNTIME_DOMAIN))) {
            UnknownFieldSet operations = UnknownFieldSet.newBuilder()
                    .addField(1, bytes(ByteString.copyFromUtf8(RUNTIME_DOMAIN)))
                    .addField(2, number(1))
                    .build();
            file.mergeField(MODEL_OPERATIONS, bytes(operations.toByteString()));
        }
        return file.build().toByteArray();
    }

    private static ByteString message(Node node) {
        UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder()
                .addField(1, texts(node.inputs()))
                .addField(2, texts(node.outputs()))
                .addField(3, texts(List.of(node.name())))
                .addField(4, texts(List.of(node.operation())));
        Field.Builder attributes = Field.newBuilder();
        node.attributes().forEach(attributes::addLengthDelimited);
        fields.addField(5, attributes.build());
        if (!node.domain().isEmpty()) {
            fields.addField(7, texts(List.of(node.domain())));
        }
        return fields.build().toByteString();
    }

    private static ByteString message(String name, Tensor tensor) {
        Field.Builder shape = Field.newBuilder();
        for (long size : tensor.shape()) {
            shape.addVarint(size);
        }
        return UnknownFieldSet.newBuilder()
                .addField(1, shape.build())
                .addField(2, number(tensor.type()))
                .addField(8, texts(List.of(name)))
                .addField(9, bytes(tensor.data()))
                .build()
                .toByteString();
    }

    /** {@return an attribute of a node that is a whole number} */
    static ByteString attribute(String name, long value) {
        final int wholeNumber = 2;
        return UnknownFieldSet.newBuilder()
                .addField(1, texts(List.of(name)))
                .addField(3, number(value))
                .addField(20, number(wholeNumber))
                .build()
                .toByteString();
    }

    private static UnknownFieldSet set(int number, Field field) {
        return UnknownFieldSet.newBuilder().addField(number, field).build();
    }

    private static Field number(long value) {
        return Field.newBuilder().addVarint(value).build();
    }

    private static Field bytes(ByteString value) {
        return Field.newBuilder().addLengthDelimited(value).build();
    }

    private static Field texts(List<String> values) {
        Field.Builder field = Field.newBuilder();
        values.forEach(value -> field.addLengthDelimited(ByteString.copyFromUtf8(value)));
        return field.build();
    }
}
