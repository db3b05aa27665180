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
 * Finds entities near two ends that bear the same name, letters and digits alone compared, without accents and legal
 * forms: where there is no path, a reader may know that they are one.
 */
final class Namesakes {
    /** The nearest that are looked at on either side. */
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

    /** {@return pairs of one entity around either end, the nearest first} */
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
        // What is ASCII already stays as it is, and to find that out takes a hundredth of the time.
        boolean plain = name.chars().allMatch(letter -> letter < ASCII);
        String text = (plain ? name : TO_ASCII.transliterate(name)).toLowerCase(Locale.ROOT);
        String words = words(text);
        return graph.type(entity) + (words.isEmpty() ? text : words);
    }

    /** {@return the words but for legal forms} There are thousands, for which a pattern takes several times as long. */
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
