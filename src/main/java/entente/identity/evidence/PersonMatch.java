package entente.identity.evidence;

import entente.identity.form.PersonName;

/**
 * How two names of persons agree.
 *
 * @param kind how
 * @param reason in words
 */
record PersonMatch(Kind kind, String reason) {
    /** From the strongest to the weakest, with the weight of each. */
    enum Kind {
        CONFLICT(-6),
        FULL(3.0),
        SAME(2.2),
        ORDER(1.8),
        MIDDLE(1.7),
        NICKNAME(1.2),
        LONGER(0.4),
        SPELLING(0.6),
        INITIAL(-0.2),
        PART(-1.2),
        NONE(-5);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    static PersonMatch none(PersonName one, PersonName other) {
        return new PersonMatch(Kind.NONE, "\"" + one.key() + "\" and \"" + other.key() + "\" differ");
    }

    boolean isStrongerThan(PersonMatch other) {
        return kind.compareTo(other.kind) < 0;
    }
}
