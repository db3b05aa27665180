package entente.graph.correction;

import entente.extraction.Quote;
import entente.ontology.EntityType;
import entente.resolution.Claim;
import entente.resolution.Description;
import entente.resolution.Entity;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds the claim or description that a correction is about, also after the document was read again: the same fact with
 * the same words at the same place, else the same words elsewhere, else the sentence that shares the most words.
 *
 * @param entities the entities of the document by id
 * @param current which entity each plain id of the document denotes
 */
record ClaimSearch(Map<String, Entity> entities, Map<String, String> current) {
    private static final double SAME_PLACE = 4;
    private static final double SAME_WORDS = 3;
    private static final double PART = 1;
    private static final double LEAST_OVERLAP = 0.5;

    /** Offsets differ by less than this. */
    private static final double FARTHEST = 1e9;

    Optional<Claim> claim(Anchor anchor, Collection<Claim> claims) {
        if (anchor.added() != null) {
            String id = AddedFact.claim(anchor.added());
            return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
        }
        return best(claims, claim -> fit(anchor, claim), Claim::id);
    }

    Optional<Description> description(Anchor anchor, Collection<Description> descriptions) {
        return best(descriptions, description -> fit(anchor, description), Description::id);
    }

    private static <T> Optional<T> best(Collection<T> all, ToDoubleFunction<T> fit, Function<T, String> id) {
        T best = null;
        for (T one : all) {
            double value = fit.applyAsDouble(one);
            if (value > 0) {
                double known = best == null ? 0 : fit.applyAsDouble(best);
                if (best == null
                        || value > known
                        || value == known && id.apply(one).compareTo(id.apply(best)) < 0) {
                    best = one;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double fit(Anchor anchor, Claim claim) {
        FactEnd subject = anchor.subject();
        FactEnd object = anchor.object();
        if (subject == null || object == null || claim.predicate() != anchor.predicate()) {
            return 0;
        }
        double words = words(anchor, claim.quote());
        double ends = ends(subject, claim.subject(), claim.plainSubject(), words)
                * ends(object, claim.object(), claim.plainObject(), words);
        if (ends == 0 && claim.predicate().symmetric()) {
            ends = ends(subject, claim.object(), claim.plainObject(), words)
                    * ends(object, claim.subject(), claim.plainSubject(), words);
        }
        return words * ends;
    }

    private double fit(Anchor anchor, Description description) {
        FactEnd subject = anchor.subject();
        double words = words(anchor, description.quote());
        return subject == null ? 0 : words * ends(subject, description.entity(), description.plain(), words);
    }

    /** {@return 1 for the same end, less for the same name, 0 for another one} */
    private double ends(FactEnd end, String entity, String plain, double words) {
        if (plain.equals(end.sense())) {
            return 1;
        }
        if (entity.equals(current.getOrDefault(end.sense(), end.sense()))) {
            return 0.999;
        }
        Entity known = entities.get(entity);
        if (known == null || known.type() != end.type()) {
            return 0;
        }
        if (known.name().equalsIgnoreCase(end.name())) {
            return 0.998;
        }
        // The id of an agreement or event comes from what the text says of it, so a better reading gives another id.
        EntityType type = known.type();
        return type.described() && words >= SAME_WORDS ? 0.9 : 0;
    }

    private static double words(Anchor anchor, Quote quote) {
        String wanted = anchor.quote();
        if (wanted == null) {
            return 0;
        }
        String one = wanted.replaceAll("\\s+", " ").strip();
        String other = quote.text().replaceAll("\\s+", " ").strip();
        if (one.equals(other)) {
            int far = Math.abs(quote.start() - anchor.start());
            return far == 0 ? SAME_PLACE : SAME_WORDS + 0.5 * (1 - far / FARTHEST);
        }
        double overlap = QuotePlace.overlap(one, other);
        boolean part = !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
        return part ? PART + overlap : overlap >= LEAST_OVERLAP ? overlap : 0;
    }
}
