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
 * What the claims of one subject, predicate and object add up to. All of them are counted, but while some say that it
 * holds, those that plan or deny it give it no date, title, quote or confidence; and while some plan it, denials do not.
 *
 * @param claims how many claims
 * @param documents how many documents claim it
 * @param confidence the chance that one of the documents is right, each taken at its best claim
 * @param modality the firmest
 * @param title that of the newest document
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

    /** {@return the sum of these claims, of which there must be one} */
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

    /** {@return the relation as properties in Neo4j, but for its quote} */
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
