package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often what one rule says holds, and the confidence that follows. Rules are told apart by what they state and with
 * which confidence: an extraction does not name them, and their files do.
 *
 * @param sort what is stated: {@code relations.MET}, or the status of an agreement, or the kind of an event
 * @param stated the confidence in the rule's file
 * @param fired how many claims it gave
 * @param right how many of them are right
 * @param suggested the share that is right, drawn towards that of its sort, and this towards that of all claims, the
 *     more so the fewer claims there are: the mean of a Beta posterior whose prior weighs as much as
 *     {@value #PRIOR_CLAIMS} claims
 */
public record RuleShare(String sort, double stated, int fired, int right, double suggested) {
    /** A rule seen ten times is then believed by two thirds, one seen once by a sixth. */
    static final int PRIOR_CLAIMS = 5;

    private static final double RAREST = 0.99;

    /** {@return the share of its claims that is right} */
    @JsonProperty
    public double share() {
        return Measure.share(right, fired);
    }

    /** {@return the rules that gave any of the claims, by sort, the surest first} */
    static List<RuleShare> of(List<JudgedClaim> claims) {
        double overall = Measure.share(right(claims), claims.size());
        Map<String, List<JudgedClaim>> bySort = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.family() + "." + claim.sort(), TreeMap::new, Collectors.toList()));
        return bySort.entrySet().stream()
                .flatMap(sort -> {
                    double prior = posterior(sort.getValue(), overall);
                    Map<Double, List<JudgedClaim>> byConfidence = sort.getValue().stream()
                            .collect(Collectors.groupingBy(
                                    JudgedClaim::confidence,
                                    () -> new TreeMap<>(Comparator.reverseOrder()),
                                    Collectors.toList()));
                    return byConfidence.entrySet().stream()
                            .map(rule -> new RuleShare(
                                    sort.getKey(),
                                    rule.getKey(),
                                    rule.getValue().size(),
                                    right(rule.getValue()),
                                    Math.min(RAREST, posterior(rule.getValue(), prior))));
                })
                .toList();
    }

    private static double posterior(List<JudgedClaim> claims, double prior) {
        return (right(claims) + PRIOR_CLAIMS * prior) / (claims.size() + PRIOR_CLAIMS);
    }

    private static int right(List<JudgedClaim> claims) {
        return (int) claims.stream().filter(JudgedClaim::right).count();
    }
}
