package entente.extraction.llm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps answers of the model in a folder, one file each. Without a folder it keeps nothing. */
final class AnswerCache {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerCache.class);

    private final @Nullable Path folder;

    private AnswerCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the answers in that folder} Creates it if it is missing.
     *
     * @throws IllegalArgumentException if answers cannot be written to it
     */
    static AnswerCache in(@Nullable Path folder) {
        if (folder != null) {
            try {
                Files.createDirectories(folder);
                Files.delete(Files.createTempFile(folder, "answer-", ".tmp"));
            } catch (IOException refused) {
                throw new IllegalArgumentException(
                        "entente.extraction.model.cache must be a folder that can be written, was %s (%s)"
                                .formatted(folder, refused),
                        refused);
            }
        }
        return new AnswerCache(folder);
    }

    /** {@return the answer that was kept under that digest} */
    Optional<String> find(String digest) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file(folder, digest)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("A kept answer of the model cannot be read: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    /** Keeps an answer. Other readers see all of it or nothing. */
    void keep(String digest, String answer) {
        if (folder == null) {
            return;
        }
        try {
            Path draft = Files.createTempFile(folder, "answer-", ".tmp");
            Files.writeString(draft, answer, StandardCharsets.UTF_8);
            Files.move(draft, file(folder, digest), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            LOG.warn("An answer of the model cannot be kept: {}", full.toString());
        }
    }

    private static Path file(Path folder, String digest) {
        return folder.resolve(digest + ".json");
    }
}
