package entente.evaluation;

/**
 * A found relation, agreement or event, and whether it is right as the measures count it.
 *
 * @param family {@code relations}, {@code agreements} or {@code events}
 * @param sort what it states within the family: a predicate, status or kind
 */
record JudgedClaim(String family, String sort, double confidence, boolean right) {}
