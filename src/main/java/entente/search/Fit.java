package entente.search;

/** How well what was typed fits the names of an entity, the best first. */
public enum Fit {
    /** It is the name, apart from case and accents. */
    NAME,
    /** It is another name, apart from case and accents. */
    ALIAS,
    /** It is a name in another script or spelling, or with the words joined or parted otherwise. */
    SPELLING,
    /** Each word begins a word of one name. */
    PREFIX,
    /** Each word begins a word of one name or differs from one by a typo. */
    TYPO
}
