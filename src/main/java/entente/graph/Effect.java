package entente.graph;

/**
 * What a judgement changes in the graph.
 *
 * @param entities by how many entities fewer there are; negative if there are more
 * @param relations by how many relations fewer there are
 * @param agreements by how many agreements fewer there are; they are counted among the entities too
 * @param documents number of documents that name what was judged
 */
public record Effect(int entities, int relations, int agreements, int documents) {
    /** No change. */
    public static final Effect NONE = new Effect(0, 0, 0, 0);

    /** {@return the sum of both} */
    public Effect plus(Effect other) {
        return new Effect(
                entities + other.entities,
                relations + other.relations,
                agreements + other.agreements,
                documents + other.documents);
    }
}
