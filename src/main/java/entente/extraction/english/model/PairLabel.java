package entente.extraction.english.model;

import static entente.extraction.english.model.SpanKind.AGREEMENT;
import static entente.extraction.english.model.SpanKind.EVENT;
import static entente.extraction.english.model.SpanKind.ORGANIZATION;
import static entente.extraction.english.model.SpanKind.PERSON;
import static entente.extraction.english.model.SpanKind.PLACE;

import entente.ontology.RelationType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may hold between two spans: a relation of two names, or the role of a name. The order is part of the trained model. */
public enum PairLabel {
    HOLDS_POSITION(RelationType.HOLDS_POSITION, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION, PLACE)),
    MEMBER_OF(RelationType.MEMBER_OF, EnumSet.of(PERSON, ORGANIZATION, PLACE), EnumSet.of(ORGANIZATION)),
    PART_OF(RelationType.PART_OF, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION)),
    LOCATED_IN(RelationType.LOCATED_IN, EnumSet.of(ORGANIZATION, PLACE), EnumSet.of(PLACE)),
    NATIONAL_OF(RelationType.NATIONAL_OF, EnumSet.of(PERSON), EnumSet.of(PLACE)),
    VISITED(RelationType.VISITED, EnumSet.of(PERSON, ORGANIZATION), EnumSet.of(ORGANIZATION, PLACE)),
    MET(RelationType.MET, EnumSet.of(PERSON, ORGANIZATION), EnumSet.of(PERSON, ORGANIZATION)),
    TWINNED_WITH(RelationType.TWINNED_WITH, EnumSet.of(PLACE), EnumSet.of(PLACE)),
    COOPERATES_WITH(RelationType.COOPERATES_WITH, EnumSet.of(ORGANIZATION, PLACE), EnumSet.of(ORGANIZATION, PLACE)),
    OWNS(RelationType.OWNS, EnumSet.of(PERSON, ORGANIZATION, PLACE), EnumSet.of(ORGANIZATION)),
    INVESTS_IN(RelationType.INVESTS_IN, EnumSet.of(PERSON, ORGANIZATION, PLACE), EnumSet.of(ORGANIZATION, PLACE)),
    OPERATES_IN(RelationType.OPERATES_IN, EnumSet.of(ORGANIZATION), EnumSet.of(PLACE)),
    FOUNDED(RelationType.FOUNDED, EnumSet.of(PERSON, ORGANIZATION), EnumSet.of(ORGANIZATION)),
    FAMILY_OF(RelationType.FAMILY_OF, EnumSet.of(PERSON), EnumSet.of(PERSON)),
    PARTY(null, EnumSet.of(AGREEMENT), EnumSet.of(PERSON, ORGANIZATION, PLACE)),
    SIGNATORY(null, EnumSet.of(AGREEMENT), EnumSet.of(PERSON)),
    AGREEMENT_PLACE(null, EnumSet.of(AGREEMENT), EnumSet.of(PLACE)),
    PARTICIPANT(null, EnumSet.of(EVENT), EnumSet.of(PERSON, ORGANIZATION, PLACE)),
    EVENT_PLACE(null, EnumSet.of(EVENT), EnumSet.of(PLACE));

    private final @Nullable RelationType relation;
    private final Set<SpanKind> from;
    private final Set<SpanKind> to;

    PairLabel(@Nullable RelationType relation, Set<SpanKind> from, Set<SpanKind> to) {
        this.relation = relation;
        this.from = from;
        this.to = to;
    }

    /** {@return the relation, or empty for a role} */
    public Optional<RelationType> relation() {
        return Optional.ofNullable(relation);
    }

    /** {@return whether it may hold between such spans} */
    public boolean fits(SpanKind one, SpanKind other) {
        return from.contains(one) && to.contains(other);
    }
}
