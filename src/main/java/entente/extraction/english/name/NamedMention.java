package entente.extraction.english.name;

import entente.extraction.Mention;
import java.util.List;

/**
 * A mention of a name.
 *
 * @param name the words of the name
 * @param titled the name with its title, if there is a title
 */
public record NamedMention(String name, List<String> titled, Mention mention) {}
