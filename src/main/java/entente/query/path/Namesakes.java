package entente.query.path;

import com.ibm.icu.text.Transliterator;
import entente.adjacency.FactGraph;
import entente.query.FoundFact;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds entities with the same name near two ends without a path. Names are compared by letters and digits, without
 * accents and legal forms. A user may know that both are the same entity.
 */
final class Namesakes {
    /** The maximum number of entities to compare on either side, the nearest first. */
    static final int MOST_LOOKED_AT = 2_000;

    private static final int MOST_SHOWN = 5;
    private static final int ASCII = 128;
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ag",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "group",
            "holding",
            "holdings",
            "inc",
            "incorporated",
            "limited",
            "llc",
            "ltd",
            "nv",
            "oy",
            "plc",
            "sa",
            "se",
            "spa",
            "srl");

    private Namesakes() {}

    /** {@return pairs of entities near each end, the nearest first} */
    static List<PathAnswer.Namesakes> between(FactGraph graph, Reach one, Reach other) {
        Map<String, Integer> named = new HashMap<>();
        nearest(one).forEach(entity -> named.putIfAbsent(key(graph, entity), entity));
        List<PathAnswer.Namesakes> found = new ArrayList<>();
        for (int entity : nearest(other)) {
            Integer namesake = named.get(key(graph, entity));
            if (namesake != null && namesake != entity && found.size() < MOST_SHOWN) {
                found.add(new PathAnswer.Namesakes(FoundFact.end(graph, namesake), FoundFact.end(graph, entity)));
            }
        }
        return List.copyOf(found);
    }

    private static IntArrayList nearest(Reach reach) {
        var nearest = new IntArrayList();
        for (int distance = 0; !reach.ring(distance).isEmpty() && nearest.size() < MOST_LOOKED_AT; distance++) {
            IntArrayList ring = reach.ring(distance);
            nearest.addAll(ring.subList(0, Math.min(ring.size(), MOST_LOOKED_AT - nearest.size())));
        }
        return nearest;
    }

    private static String key(FactGraph graph, int entity) {
        String name = graph.name(entity);
        // Skips the transliteration of ASCII names: the check takes a hundredth of its time.
        boolean plain = name.chars().allMatch(letter -> letter < ASCII);
        String text = (plain ? name : TO_ASCII.transliterate(name)).toLowerCase(Locale.ROOT);
        String words = words(text);
        return graph.type(entity) + (words.isEmpty() ? text : words);
    }

    /** {@return the words without legal forms, joined} A regular expression would take several times as long. */
    private static String words(String text) {
        var words = new StringBuilder(text.length());
        for (int begin = 0; begin < text.length(); ) {
            int end = begin;
            while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String word = text.substring(begin, end);
            if (!LEGAL_FORMS.contains(word)) {
                words.append(word);
            }
            begin = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return words.toString();
    }
}
