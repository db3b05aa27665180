package entente.extraction.english.model;

/**
 * Words of a window that are a name, or a word that may denote an agreement or event.
 *
 * @param from index of the first word of the window
 * @param to index after the last word
 */
public record Span(int from, int to, SpanKind kind) {}
