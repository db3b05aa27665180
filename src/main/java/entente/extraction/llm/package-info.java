/**
 * Extracts documents with a language model behind an OpenAI-compatible address. The text goes to the model in parts; what it
 * answers is kept only as far as the text supports it.
 */
@NullMarked
package entente.extraction.llm;

import org.jspecify.annotations.NullMarked;
