package entente.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of the folder {@code cypher}.
 *
 * @param name folder and name without the extension, such as {@code ingest/save-claims}
 * @param text the whole text, including comments, with the lists of the ontology in place of their placeholders
 */
public record CypherFile(String name, String text) {
    /** {@return the file with this name} */
    public static CypherFile get(String name) {
        try (InputStream file = CypherFile.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file cypher/" + name + ".cypher");
            }
            return new CypherFile(name, Placeholders.fill(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return all files of a folder, sorted by name} */
    public static List<CypherFile> list(String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver(CypherFile.class.getClassLoader())
                            .getResources("classpath:cypher/" + folder + "/*.cypher"))
                    .map(Resource::getFilename)
                    .map(file -> get(folder + "/" + file.substring(0, file.length() - ".cypher".length())))
                    .sorted(Comparator.comparing(CypherFile::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return the statements of the file} Several statements are separated by semicolons at the ends of lines. */
    List<String> statements() {
        return Arrays.stream(text.split(";\\s*(?:\\R|$)"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
