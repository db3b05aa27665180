package entente.extraction;

/** Tells what a thing is by the words of its name, where rules ask for it: a seat, a party, a region. */
final class NameKinds {
    private final Lexicon kinds = new Lexicon("name-kinds.txt");

    /** {@return whether the name is of that kind, as a whole or by one of its words; "NoRegion" is no region} */
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
