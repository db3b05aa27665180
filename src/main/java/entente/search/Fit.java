package entente.search;

/** How well the typed text fits the names of an entity, the best fit first. */
public enum Fit {
    /** It equals an identifier, such as {@code wikidata:Q239}, or its value, such as {@code Q239}. */
    IDENTIFIER,
    /** It equals the name, ignoring case and accents. */
    NAME,
    /** It equals an alias, ignoring case and accents. */
    ALIAS,
    /** It equals a name in another script or spelling, or with its words joined or split differently. */
    SPELLING,
    /** Each typed word is a prefix of a word of one name. */
    PREFIX,
    /** Each typed word is a prefix of a word of one name, or equals one except for typos. */
    TYPO
}
