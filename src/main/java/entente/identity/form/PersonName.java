package entente.identity.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person.
 *
 * @param words its words in the order of the text, folded, without titles and small words such as "de"; never empty
 * @param generation {@code jr}, {@code ii} …, or null
 * @param title the words before the name, folded, empty if there are none
 */
public record PersonName(List<String> words, @Nullable String generation, String title) implements ParsedName {
    /** Copies the list. */
    public PersonName {
        words = List.copyOf(words);
    }

    /** {@return the last word, which is the family name in most languages} */
    public String last() {
        return words.getLast();
    }

    /** {@return whether it is one word, such as a family name} */
    public boolean isSingle() {
        return words.size() == 1;
    }

    /** {@return whether it denotes nobody outside its document: one word without a number, as kings have} */
    public boolean isBare() {
        return isSingle() && generation == null;
    }

    @Override
    public String key() {
        return String.join(" ", words) + (generation == null ? "" : " " + generation);
    }
}
