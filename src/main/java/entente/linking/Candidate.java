package entente.linking;

import entente.identity.LocalEntity;
import java.util.List;

/**
 * What a document of the graph, or a table, names and what can be the same as something in a new document.
 *
 * @param plain id of its plain name
 * @param sense the sense in which the document uses that name
 * @param identifiers what registers call it
 */
record Candidate(LocalEntity local, String plain, String sense, List<String> identifiers) {}
