package entente.query;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which of a few kinds are wanted.
 *
 * @param only the wanted ones; all when empty
 * @param not those that are not wanted, whatever {@code only} says
 */
public record Choice<T extends Enum<T>>(Set<T> only, Set<T> not) {
    /** Copies the sets. */
    public Choice {
        only = Set.copyOf(only);
        not = Set.copyOf(not);
    }

    /** {@return the choice of everything} */
    public static <T extends Enum<T>> Choice<T> all() {
        return new Choice<T>(Set.of(), Set.of());
    }

    /** {@return the choice of these, or of everything when there are none} */
    public static <T extends Enum<T>> Choice<T> only(Set<T> wanted) {
        return new Choice<T>(wanted, Set.of());
    }

    /** {@return whether that kind is wanted} */
    public boolean allows(T kind) {
        return (only.isEmpty() || only.contains(kind)) && !not.contains(kind);
    }

    /** {@return a number with a bit set for each wanted kind, that of its ordinal} */
    int bits() {
        return (only.isEmpty() ? -1 : bits(only)) & ~bits(not);
    }

    private int bits(Set<T> kinds) {
        ToIntFunction<T> bit = kind -> 1 << kind.ordinal();
        return kinds.stream().mapToInt(bit).reduce(0, (all, one) -> all | one);
    }
}
