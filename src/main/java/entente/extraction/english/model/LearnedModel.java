package entente.extraction.english.model;

import entente.extraction.english.word.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the trained model from the class path. */
public final class LearnedModel {
    private static final Logger LOG = LoggerFactory.getLogger(LearnedModel.class);
    private static final String FOLDER = "/extraction/model/";

    /** Size of the encoder's state of a piece. */
    private static final int STATES = 384;

    private LearnedModel() {}

    /** {@return the model, or empty on a platform that ONNX Runtime has no native library for} */
    public static Optional<SequenceModel> load(WordLists lists) {
        try (InputStream encoder = open("encoder.onnx");
                InputStream heads = open("heads.bin")) {
            return Optional.of(new SequenceModel(
                    WordPieces.load(),
                    new SequenceEncoder(encoder.readAllBytes()),
                    new Heads(Weights.read(heads), STATES),
                    new Candidates(lists)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (LinkageError missing) {
            LOG.warn(
                    "No library of ONNX Runtime for this platform: extraction uses rules alone and finds less",
                    missing);
            return Optional.empty();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                LearnedModel.class.getResourceAsStream(FOLDER + file),
                () -> "extraction/model/" + file + " is missing");
    }
}
