package entente.identity.form;

import java.util.Set;

/** Frequent first and family names: persons who share both are often two. */
public final class CommonNames {
    private final Set<String> family;
    private final Set<String> first;

    /** Reads the list from the class path. */
    public CommonNames() {
        var names = new WordFile("/identity/common-names.txt");
        family = names.section("family");
        first = names.section("first");
    }

    /** {@return whether first and family name are both frequent} */
    public boolean areFrequent(PersonName name) {
        return name.words().size() == 2
                && ((first.contains(name.words().getFirst()) && family.contains(name.last()))
                        || (family.contains(name.words().getFirst()) && first.contains(name.last())));
    }
}
