package entente.evaluation;

/**
 * A found relation, agreement or event, and whether it is right.
 *
 * @param family {@code relations}, {@code agreements} or {@code events}
 * @param sort predicate, status or kind within the family
 */
public record JudgedClaim(String family, String sort, double confidence, boolean right) {}
