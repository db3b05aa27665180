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
 * @param name folder and name without the ending, such as {@code ingest/save-claims}
 * @param text all of it, comments included
 */
public record CypherFile(String name, String text) {
    /** {@return the file of that name} */
    public static CypherFile get(String name) {
        try (InputStream file = CypherFile.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file cypher/" + name + ".cypher");
            }
            return new CypherFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return all files of that folder, by name} */
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

    /** {@return its statements, which end with a semicolon at the end of a line where there are several} */
    List<String> statements() {
        return Arrays.stream(text.split(";\\s*(?:\\R|$)"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
