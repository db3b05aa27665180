package entente.training;

import entente.extraction.english.model.Candidates;
import entente.extraction.english.model.Heads;
import entente.extraction.english.model.SequenceEncoder;
import entente.extraction.english.model.SequenceModel;
import entente.extraction.english.model.WordPieces;
import entente.extraction.english.word.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model in a folder, as the extractor loads it from the class path. */
final class ModelFolder implements AutoCloseable {
    private final SequenceEncoder encoder;
    private final SequenceModel model;

    ModelFolder(Path folder, WordLists lists) throws IOException {
        Path file = folder.resolve(ModelFiles.ENCODER);
        try (InputStream network = Files.newInputStream(file)) {
            this.encoder = new SequenceEncoder(Files.readAllBytes(file));
            this.model = new SequenceModel(
                    WordPieces.load(),
                    encoder,
                    new Heads(ModelFiles.heads(folder), Encoder.states(OnnxFile.read(network))),
                    new Candidates(lists));
        }
    }

    SequenceModel model() {
        return model;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
