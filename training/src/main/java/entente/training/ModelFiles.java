package entente.training;

import entente.extraction.english.model.Heads;
import entente.extraction.english.model.Weights;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The files of the model: the encoder to start from, and the two files that the extractor loads. */
final class ModelFiles {
    static final String ENCODER = "encoder.onnx";
    static final String HEADS = "heads.bin";

    /** In the jar of the base encoder. */
    private static final String BASE = "/all-minilm-l6-v2.onnx";

    private static final String PROJECTION = "heads.projection";
    private static final String PROJECTIONS = "projections";

    private ModelFiles() {}

    /** {@return the encoder to start from, all-MiniLM-L6-v2} */
    static OnnxFile base() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                ModelFiles.class.getResourceAsStream(BASE), BASE + " is missing on the class path")) {
            return OnnxFile.read(stream);
        }
    }

    /** {@return the encoder of a trained model in a folder, without its projections} */
    static OnnxFile trained(Path folder) throws IOException {
        OnnxFile encoder = base();
        try (InputStream stream = Files.newInputStream(folder.resolve(ENCODER))) {
            Quantizer.restore(encoder, OnnxFile.read(stream));
        }
        return encoder;
    }

    /** {@return the weights of the heads of a trained model in a folder} */
    static Weights heads(Path folder) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(folder.resolve(HEADS)))) {
            return Weights.read(stream);
        }
    }

    /**
     * Writes the files of a trained model.
     *
     * @param states size of the encoder's state of a piece
     * @param quantized whether the weights of the encoder become bytes
     */
    static void write(OnnxFile encoder, Weights weights, int states, Path folder, boolean quantized)
            throws IOException {
        addProjection(encoder, new Heads(weights, states).projection(), states);
        if (quantized) {
            Quantizer.quantize(encoder);
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(ENCODER), encoder.bytes());
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(folder.resolve(HEADS)))) {
            weights.write(stream);
        }
    }

    /** Makes what the heads take of a state an output of the encoder. */
    private static void addProjection(OnnxFile encoder, float[] matrix, int states) throws IOException {
        encoder.put(PROJECTION, OnnxFile.Tensor.of(matrix, states, Heads.WIDTH));
        encoder.nodes()
                .add(new OnnxFile.Node(
                        "MatMul", PROJECTION + "/MatMul", List.of(encoder.output(), PROJECTION), PROJECTIONS));
        encoder.addOutput(PROJECTIONS);
    }

    static void printChecksums(Path folder, PrintStream out) throws IOException {
        for (String name : List.of(ENCODER, HEADS)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                out.printf("%s  %s, %,d bytes%n", HexFormat.of().formatHex(hash), name, bytes.length);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java platform has SHA-256", impossible);
            }
        }
    }
}
