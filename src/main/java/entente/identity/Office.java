package entente.identity;

/**
 * An office or job of a person.
 *
 * @param title its title, empty if the document states none
 * @param body whose office it is: an organization, or a place for its government
 */
public record Office(String title, NamedThing body) {}
