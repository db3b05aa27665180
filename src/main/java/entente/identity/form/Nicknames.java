package entente.identity.form;

import entente.ontology.ListFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short and full forms of first names, such as "Bill" and "William". */
public final class Nicknames {
    private final Map<String, Set<Integer>> lines = new HashMap<>();

    /** Reads the list from the class path. */
    public Nicknames() {
        int number = 0;
        for (String line : ListFile.lines("/identity/nicknames.txt")) {
            for (String name : WordFile.cells(line)) {
                lines.computeIfAbsent(name, key -> new HashSet<>()).add(number);
            }
            number++;
        }
    }

    /** {@return whether both can be the first name of one person} */
    public boolean match(String one, String other) {
        Set<Integer> left = lines.getOrDefault(one, Set.of());
        return lines.getOrDefault(other, Set.of()).stream().anyMatch(left::contains);
    }
}
