package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The claims whose confidence lies in one interval. If confidence is calibrated, the share of right claims is close to
 * the mean confidence.
 *
 * @param from lower bound of the confidence, inclusive
 * @param to upper bound, exclusive unless it is 1
 * @param claims number of relations, agreements and events with such a confidence
 * @param meanConfidence mean confidence of the claims, 0 without claims
 * @param right number of right claims, as the measures count them
 */
public record Band(double from, double to, int claims, double meanConfidence, int right) {
    private static final int LOWEST_IN_TENTHS = 5;
    private static final int TENTHS = 10;

    /** {@return the share of right claims} */
    @JsonProperty
    public double share() {
        return Measure.share(right, claims);
    }

    /** {@return one band below 0.5 and bands of width 0.1 above} */
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
