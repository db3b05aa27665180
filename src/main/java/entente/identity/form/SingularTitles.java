package entente.identity.form;

import java.util.Set;

/** Titles that few hold at a time, such as "president": with a surname they tell a person within some years. */
public final class SingularTitles {
    private final Set<String> titles = new WordFile("/identity/honorifics.txt").section("held by one at a time");

    /** {@return whether the folded title is one of them} */
    public boolean isHeldByOne(String title) {
        return titles.contains(title);
    }
}
