package entente.judgement;

/**
 * How far a review has come.
 *
 * @param open number of pairs that nobody has judged
 * @param judged number of judgements of people that stand, without splits; a least score does not limit it
 */
public record ReviewProgress(long open, long judged) {}
