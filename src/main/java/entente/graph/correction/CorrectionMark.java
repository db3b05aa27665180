package entente.graph.correction;

/**
 * What was corrected about a claim or description.
 *
 * @param correction id of the last correction of it
 * @param rejected whether it supports nothing
 * @param confirmed whether a person said that it is right, as it was or with other values
 */
public record CorrectionMark(String correction, boolean rejected, boolean confirmed) {}
