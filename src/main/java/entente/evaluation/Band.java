package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of the claims whose confidence lies in one band. Where confidence is calibrated, the share that is right is
 * near the mean confidence.
 *
 * @param from the lowest confidence, inclusive
 * @param to the highest, exclusive but for 1
 * @param claims how many relations, agreements and events have such a confidence
 * @param meanConfidence their mean, 0 where there are none
 * @param right how many are right as the measures count it
 */
public record Band(double from, double to, int claims, double meanConfidence, int right) {
    private static final int LOWEST_IN_TENTHS = 5;
    private static final int TENTHS = 10;

    /** {@return the share that is right} */
    @JsonProperty
    public double share() {
        return Measure.share(right, claims);
    }

    /** {@return the bands of a tenth each from 0.5 on, and one for all that is below} */
    static List<Band> of(List<JudgedClaim> claims) {
        List<Band> bands = new ArrayList<>();
        bands.add(band(0, LOWEST_IN_TENTHS, claims));
        for (int tenth = LOWEST_IN_TENTHS; tenth < TENTHS; tenth++) {
            bands.add(band(tenth, tenth + 1, claims));
        }
        return bands;
    }

    private static Band band(int fromTenth, int toTenth, List<JudgedClaim> claims) {
        double from = (double) fromTenth / TENTHS;
        double to = (double) toTenth / TENTHS;
        List<JudgedClaim> within = claims.stream()
                .filter(claim -> claim.confidence() >= from && (claim.confidence() < to || toTenth == TENTHS))
                .toList();
        double mean =
                within.stream().mapToDouble(JudgedClaim::confidence).average().orElse(0);
        int right = (int) within.stream().filter(JudgedClaim::right).count();
        return new Band(from, to, within.size(), mean, right);
    }

    @Override
    public String toString() {
        return from == 0 ? "below 0.5" : String.format(Locale.ROOT, "%.1f to %.1f", from, to);
    }
}
