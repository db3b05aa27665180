package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The share of right claims of one rule, and the confidence that follows from it. An extraction does not name its
 * rules, so they are distinguished by what they state and their confidence.
 *
 * @param sort what the rule states: a relation such as {@code relations.MET}, the status of an agreement or the kind of
 *     an event
 * @param stated confidence in the rule's file
 * @param fired number of claims of the rule
 * @param right number of right claims
 * @param suggested the share of right claims, smoothed towards the share of its sort, which is smoothed towards the
 *     share of all claims. Both are means of a Beta posterior whose prior weighs as much as {@value #PRIOR_CLAIMS}
 *     claims
 */
public record RuleShare(String sort, double stated, int fired, int right, double suggested) {
    /**
     * With this prior, the own share weighs two thirds for a rule with ten claims and a sixth for a rule with one
     * claim.
     */
    static final int PRIOR_CLAIMS = 5;

    private static final double RAREST = 0.99;

    /** {@return the share of right claims} */
    @JsonProperty
    public double share() {
        return Measure.share(right, fired);
    }

    /** {@return the rules behind the claims, by sort and then by descending confidence} */
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
