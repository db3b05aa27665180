package entente.graph;

/**
 * What was removed with a document.
 *
 * @param claims number of its claims and descriptions, and of its rows if it was imported
 * @param relations number of relations that no other document states
 * @param entities number of entities that no other document mentions
 */
public record Removed(int claims, int relations, int entities) {}
