package entente.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import entente.neo4j.Properties;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relation, computed from the claims about one subject, predicate and object. All claims are counted. Date, title,
 * quote and confidence come from the claims that state or report the relation; if there are none, from those that plan
 * it; if there are none either, from those that deny it.
 *
 * @param claims how many claims
 * @param documents how many documents claim it
 * @param confidence the probability that at least one of the documents is right, each counted with its most confident
 *     claim
 * @param modality the firmest modality of all claims
 * @param title title in the newest document
 * @param best id of the claim whose quote proves the modality
 */
record Relation(
        int claims,
        int documents,
        double confidence,
        Modality modality,
        @Nullable String title,
        Period period,
        String best) {

    /** {@return the relation of these claims, at least one} */
    static Relation of(RelationType type, List<StatedClaim> claims) {
        Modality firmest = claims.stream()
                .map(StatedClaim::modality)
                .min(comparing(m -> m))
                .orElseThrow();
        int doubt = claims.stream().mapToInt(StatedClaim::doubt).min().orElseThrow();
        var grounds = claims.stream().filter(claim -> claim.doubt() == doubt).toList();
        return new Relation(
                claims.size(),
                (int) claims.stream().map(StatedClaim::document).distinct().count(),
                confidence(grounds),
                firmest,
                grounds.stream()
                        .sorted(StatedClaim.BY_AGE.reversed())
                        .map(StatedClaim::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Period.of(type, grounds),
                grounds.stream()
                        .filter(claim -> claim.modality() == firmest)
                        .max(comparingDouble(StatedClaim::confidence).thenComparing(StatedClaim.BY_AGE))
                        .orElseThrow()
                        .id());
    }

    /** {@return the relation as properties in Neo4j, without its quote} */
    Map<String, Object> properties(String id) {
        return new Properties()
                .put("id", id)
                .put("claims", claims)
                .put("documents", documents)
                .put("confidence", confidence)
                .put("modality", modality.label())
                .put("title", title)
                .putAll(period.properties())
                .map();
    }

    private static double confidence(List<StatedClaim> claims) {
        double allWrong = claims.stream().collect(groupingBy(StatedClaim::document)).values().stream()
                .mapToDouble(ofDocument -> 1
                        - ofDocument.stream()
                                .mapToDouble(StatedClaim::confidence)
                                .max()
                                .orElse(0))
                .reduce(1, (all, one) -> all * one);
        return Math.round((1 - allWrong) * 10_000) / 10_000d;
    }
}
