package entente.identity.form;

import entente.ontology.ListFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of words on the class path, in sections that start with a line {@code [name]}. */
final class WordFile {
    private final Map<String, Set<String>> sections = new LinkedHashMap<>();

    /** Reads the list at that path of the class path. */
    WordFile(String path) {
        String section = "";
        for (String line : ListFile.lines(path)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(section, name -> new LinkedHashSet<>()).add(line);
            }
        }
    }

    /** {@return the lines of the section} */
    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    /** {@return the sections by name} */
    Map<String, Set<String>> sections() {
        return sections;
    }

    /** {@return the cells of a line, which semicolons separate} */
    static List<String> cells(String line) {
        return Arrays.stream(line.split(";")).filter(cell -> !cell.isBlank()).toList();
    }
}
