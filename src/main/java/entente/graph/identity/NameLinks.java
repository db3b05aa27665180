package entente.graph.identity;

import java.util.List;
import java.util.Map;

/**
 * How the machine links what a document names with the graph.
 *
 * @param parts names that the document uses in another sense than most documents: the sense by the id of the plain name
 * @param names names of senses that tell them from their namesakes, by sense
 * @param judgements what was judged about the senses of its names
 */
public record NameLinks(Map<String, String> parts, Map<String, String> names, List<SenseJudgement> judgements) {
    /** NameLinks nothing: each name is its plain entity. */
    public static final NameLinks NONE = new NameLinks(Map.of(), Map.of(), List.of());

    /** Copies the collections. */
    public NameLinks {
        parts = Map.copyOf(parts);
        names = Map.copyOf(names);
        judgements = List.copyOf(judgements);
    }
}
