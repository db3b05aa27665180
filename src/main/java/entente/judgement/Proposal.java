package entente.judgement;

import entente.ontology.Verdict;

/**
 * What a person wants to judge about two entities.
 *
 * @param left id of an entity, which may have been merged away
 * @param right id of another one
 * @param reason why, up to 1,000 characters; may be empty
 * @param by who judges, up to 100 characters
 * @param force whether entities of two types may be the same
 */
public record Proposal(String left, String right, Verdict verdict, String reason, String by, boolean force) {
    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    /** The most characters of who judges. */
    public static final int LONGEST_AUTHOR = 100;

    /** Checks that the ends differ, and the lengths. */
    public Proposal {
        if (left.equals(right)) {
            throw new IllegalArgumentException(
                    "right must be another entity than left, was \"%s\" twice".formatted(left));
        }
        checkWords(reason, by);
        if (force && reason.isBlank()) {
            throw new IllegalArgumentException("reason must be given with force");
        }
    }

    static void checkWords(String reason, String by) {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "reason must have at most %,d characters, had %,d".formatted(LONGEST_REASON, reason.length()));
        }
        if (by.isBlank() || by.length() > LONGEST_AUTHOR || by.equalsIgnoreCase(Judgement.MACHINE)) {
            throw new IllegalArgumentException(
                    "by must name a person in 1 to %d characters and not be \"machine\", was \"%s\""
                            .formatted(LONGEST_AUTHOR, by));
        }
    }
}
