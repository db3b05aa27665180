package entente.extraction.english.relation;

import entente.extraction.english.word.Lexicon;

/** Decides whether a name is of a kind that rules use, such as a seat, a party or a region. */
final class NameKinds {
    private final Lexicon kinds;

    NameKinds(Lexicon kinds) {
        this.kinds = kinds;
    }

    /**
     * {@return whether the name or one of its words is of that kind} The prefix "No" negates a kind, as in "NoRegion".
     */
    boolean fits(String kind, String name) {
        return kind.startsWith("No") ? !is(kind.substring(2), name) : is(kind, name);
    }

    private boolean is(String kind, String name) {
        if (kinds.holds(kind, name)) {
            return true;
        }
        for (String word : name.split("[ -]")) {
            if (kinds.holds(kind + " words", word)) {
                return true;
            }
        }
        return false;
    }
}
