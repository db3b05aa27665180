package entente.web.binding;

import java.util.Arrays;

/** Reads parameters that are lists. */
final class ListValues {
    private ListValues() {}

    /** {@return the values of a list, given one by one or separated by commas} */
    static String[] parts(String[] given) {
        return Arrays.stream(given)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }
}
