package entente.query;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A selection of enum constants.
 *
 * @param only the included constants; all if empty
 * @param not the excluded constants, even if included by {@code only}
 */
public record Choice<T extends Enum<T>>(Set<T> only, Set<T> not) {
    /** Copies the sets. */
    public Choice {
        only = Set.copyOf(only);
        not = Set.copyOf(not);
    }

    /** {@return the choice of all constants} */
    public static <T extends Enum<T>> Choice<T> all() {
        return new Choice<T>(Set.of(), Set.of());
    }

    /** {@return the choice of these constants, or of all if empty} */
    public static <T extends Enum<T>> Choice<T> only(Set<T> wanted) {
        return new Choice<T>(wanted, Set.of());
    }

    /** {@return whether the constant is included} */
    public boolean allows(T kind) {
        return (only.isEmpty() || only.contains(kind)) && !not.contains(kind);
    }

    /** {@return a bit set of the ordinals of the included constants} */
    int bits() {
        return (only.isEmpty() ? -1 : bits(only)) & ~bits(not);
    }

    private int bits(Set<T> kinds) {
        ToIntFunction<T> bit = kind -> 1 << kind.ordinal();
        return kinds.stream().mapToInt(bit).reduce(0, (all, one) -> all | one);
    }
}
