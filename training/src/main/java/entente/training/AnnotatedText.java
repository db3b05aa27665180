package entente.training;

import entente.document.Document;
import entente.extraction.Extraction;
import java.util.Map;

/**
 * A text with its complete annotation.
 *
 * @param name name of the text, unique in its source
 * @param annotation everything that the text states; the offsets of quotes are not set
 * @param triggers by id of an agreement or event, which part of the quote names it; may be incomplete
 */
record AnnotatedText(String name, Document document, Extraction annotation, Map<String, Range> triggers) {}
