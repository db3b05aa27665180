package entente.extraction.english.decision;

import entente.ontology.Modality;
import java.util.List;
import java.util.Set;

/** Tells from the words before a verb or noun whether it is only planned. */
final class Outlook {
    /** Words before the one in question that are read. */
    private static final int NEAR = 5;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "'ll",
            "’ll",
            "shall",
            "would",
            "may",
            "might",
            "could",
            "should",
            "upcoming",
            "planned",
            "forthcoming",
            "scheduled",
            "expected",
            "plans",
            "planning",
            "intends",
            "proposed",
            "next",
            "due",
            "set",
            "ahead",
            "invited");

    private Outlook() {}

    /** {@return planned, or stated} The words are in lower case, the nearest first. */
    static Modality of(List<String> before) {
        return before.stream().limit(NEAR).anyMatch(AHEAD::contains) ? Modality.PLANNED : Modality.STATED;
    }
}
