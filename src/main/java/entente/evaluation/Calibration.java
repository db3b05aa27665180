package entente.evaluation;

import java.util.List;

/**
 * Measures how well confidences are calibrated.
 *
 * @param family {@code relations}, {@code agreements}, {@code events}, or {@code all}
 * @param error the expected calibration error: the mean distance between the mean confidence of a band and its share of
 *     right claims, weighted by the number of claims
 */
public record Calibration(String family, List<Band> bands, double error) {
    /** Copies the list. */
    public Calibration {
        bands = List.copyOf(bands);
    }

    static Calibration of(String family, List<JudgedClaim> claims) {
        List<Band> bands = Band.of(claims.stream()
                .filter(claim -> family.equals("all") || claim.family().equals(family))
                .toList());
        int all = bands.stream().mapToInt(Band::claims).sum();
        double distance = bands.stream()
                .mapToDouble(band -> band.claims() * Math.abs(band.meanConfidence() - band.share()))
                .sum();
        return new Calibration(family, bands, all == 0 ? 0 : distance / all);
    }
}
