package entente.identity.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence that does not depend on the type: what two have around them. */
final class SharedContext {
    private static final double EACH = 0.5;
    private static final double EACH_FREQUENT = 0.15;
    private static final double MOST = 1.5;
    private static final double RELATED = 1;
    private static final int SHOWN = 3;

    private final Frequencies frequencies;

    SharedContext(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** {@return whether few documents name the thing} */
    boolean isRare(String key) {
        return frequencies.isRare(key);
    }

    /** Adds relations and names in common. {@return whether there are any} */
    boolean weigh(Profile one, Profile other, Weighing weighing) {
        Set<String> related = common(one.related(), other.related()).collect(Collectors.toSet());
        if (!related.isEmpty()) {
            weighing.add(RELATED, "both related to " + words(List.copyOf(related)));
        }
        List<String> near = common(one.near(), other.near())
                .filter(key -> !related.contains(key))
                .sorted()
                .toList();
        double weight = near.stream()
                .mapToDouble(key -> frequencies.isRare(key) ? EACH : EACH_FREQUENT)
                .sum();
        if (!near.isEmpty()) {
            weighing.add(Math.min(MOST, weight), "both named with " + words(near));
        }
        return !related.isEmpty() || !near.isEmpty();
    }

    static Stream<String> common(Set<String> one, Set<String> other) {
        Set<String> small = one.size() < other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        return small.stream().filter(large::contains);
    }

    static String words(List<String> keys) {
        String shown = keys.stream()
                .sorted()
                .limit(SHOWN)
                .map(key -> key.substring(key.indexOf(':') + 1).replace("=", "").replace('|', ' '))
                .collect(Collectors.joining(", "));
        return keys.size() > SHOWN ? shown + " and " + (keys.size() - SHOWN) + " more" : shown;
    }
}
