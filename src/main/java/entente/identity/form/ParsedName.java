package entente.identity.form;

/** A name in parts that can be compared. */
public sealed interface ParsedName permits PersonName, OrganizationName, PlaceName {
    /** {@return the name in normal form: variants of spelling have the same one} */
    String key();
}
