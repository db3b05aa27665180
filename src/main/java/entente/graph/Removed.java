package entente.graph;

/**
 * What went with a document.
 *
 * @param claims claims and descriptions that it stated, and rows if it was imported
 * @param relations relations that no other document states
 * @param entities entities that no other document mentions
 */
public record Removed(int claims, int relations, int entities) {}
