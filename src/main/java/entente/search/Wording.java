package entente.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of one name that searches check.
 *
 * @param written the words as written, separated by spaces
 * @param words the words in all readings
 * @param parts parts of words that match by prefix only
 */
record Wording(String written, Collection<String> words, Collection<String> parts) {
    private static final String NEXT_WORD = " ";
    private static final String NEXT_LIST = "\t";
    private static final String NEXT_NAME = "\n";

    /** {@return the names encoded as one text} */
    static String encode(Collection<Wording> names) {
        return names.stream().map(Wording::encode).collect(Collectors.joining(NEXT_NAME));
    }

    /** {@return the names of an encoded text} */
    static Stream<Wording> decode(String text) {
        return Arrays.stream(text.split(NEXT_NAME, -1)).map(name -> {
            String[] lists = name.split(NEXT_LIST, -1);
            return new Wording(lists[0], words(lists[1].isEmpty() ? lists[0] : lists[1]), words(lists[2]));
        });
    }

    private String encode() {
        String all = String.join(NEXT_WORD, words);
        return written + NEXT_LIST + (all.equals(written) ? "" : all) + NEXT_LIST + String.join(NEXT_WORD, parts);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(NEXT_WORD));
    }
}
