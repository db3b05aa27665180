package entente.identity.form;

import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that several places have, and the words that tell them apart. */
public final class NamesakePlaces {
    private final Map<String, List<Namesake>> places = new LinkedHashMap<>();

    /**
     * One of the places of a name.
     *
     * @param place the name that tells it from the others
     * @param hints words near it, folded
     */
    public record Namesake(String place, Set<String> hints) {}

    /** Reads the list from the class path. */
    public NamesakePlaces() {
        for (String line : ListFile.lines("/identity/namesake-places.tsv")) {
            String[] cells = line.split("\t", -1);
            places.computeIfAbsent(cells[0], name -> new ArrayList<>())
                    .add(new Namesake(cells[1], Set.copyOf(WordFile.cells(cells[2]))));
        }
    }

    /** {@return the places of that folded name, the best known one first; empty if there is only one} */
    public List<Namesake> of(String folded) {
        return places.getOrDefault(folded, List.of());
    }
}
